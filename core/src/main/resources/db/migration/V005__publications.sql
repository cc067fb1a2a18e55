-- Complete in itself: the newsroom reads these three tables and no other.
create table publication (
    id                  varchar(32)  primary key,
    release_id          varchar(32)  not null references release,
    revision            integer      not null,
    reference           varchar(30)  not null,
    type                varchar(30)  not null,
    language            varchar(10)  not null,
    headline            varchar(500) not null,
    subhead             varchar(500) not null,
    city                varchar(200) not null,
    dateline_date       date         not null,
    body                text         not null,
    notes_to_editors    text         not null,
    boilerplate_heading varchar(200),
    boilerplate         text,
    fingerprint         varchar(64)  not null,
    approver            varchar(60)  not null references staff_member,
    approved_at         timestamp with time zone not null,
    published_at        timestamp with time zone not null,
    unique (release_id, revision)
);

create index publication_published_at on publication (published_at);

create table publication_contact (
    publication_id varchar(32)  not null references publication,
    position       integer      not null,
    name           varchar(200) not null,
    role           varchar(200) not null,
    telephone      varchar(100) not null,
    email          varchar(200) not null,
    primary key (publication_id, position)
);

create table publication_document (
    publication_id varchar(32)  not null references publication,
    format         varchar(10)  not null,
    file_name      varchar(100) not null,
    media_type     varchar(100) not null,
    digest         varchar(64)  not null,
    length         bigint       not null,
    content        large_binary not null,
    primary key (publication_id, format)
);
