-- A picture is known by its digest, is never changed, and may stand in many revisions.
create table picture (
    digest     varchar(64)  primary key,
    media_type varchar(30)  not null,
    width      integer      not null,
    height     integer      not null,
    added_by   varchar(60)  not null references staff_member,
    added_at   timestamp with time zone not null,
    content    large_binary not null
);

-- Complete in itself, as the publication's other tables are: the newsroom does not read the office's pictures.
create table publication_picture (
    publication_id varchar(32)  not null references publication,
    digest         varchar(64)  not null,
    position       integer      not null,
    media_type     varchar(30)  not null,
    width          integer      not null,
    height         integer      not null,
    content        large_binary not null,
    primary key (publication_id, digest)
);

create index publication_fingerprint on publication (fingerprint);

alter table revision_contact add column night_telephone varchar(100) default '' not null;
alter table publication_contact add column night_telephone varchar(100) default '' not null;
