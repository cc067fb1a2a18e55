-- Somebody of the media who is trusted with an approved text before its hour. Of what lets them in the digest alone is kept.
create table embargoed_copy (
    number            bigint generated always as identity unique,
    id                varchar(32)  primary key,
    release_id        varchar(32)  not null,
    revision          integer      not null,
    approved_at       timestamp with time zone not null,
    recipient_name    varchar(200) not null,
    recipient_address varchar(254) not null,
    organization      varchar(200) not null,
    token_digest      varchar(64)  not null unique,
    given_by          varchar(60)  not null references staff_member,
    given_at          timestamp with time zone not null,
    until             timestamp with time zone not null,
    withdrawn_by      varchar(60)  references staff_member,
    withdrawn_at      timestamp with time zone,
    foreign key (release_id, revision) references revision (release_id, number)
);

create index embargoed_copy_release on embargoed_copy (release_id, number);

create table embargoed_copy_use (
    number  bigint generated always as identity primary key,
    copy_id varchar(32) not null references embargoed_copy (id),
    what    varchar(20) not null,
    used_at timestamp with time zone not null
);

create index embargoed_copy_use_copy on embargoed_copy_use (copy_id, number);
