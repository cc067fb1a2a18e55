create table reference_counter (
    series      varchar(20) primary key,
    last_number integer     not null
);

create table release (
    id                   varchar(32) primary key,
    reference            varchar(30) not null unique,
    type                 varchar(30) not null,
    language             varchar(10) not null,
    visit_id             varchar(32) references visit,
    stage                varchar(30) not null,
    stage_since          timestamp with time zone not null,
    submissions          integer     not null,
    approver             varchar(60) references staff_member,
    approved_fingerprint varchar(64),
    approved_at          timestamp with time zone,
    schedule_at          timestamp with time zone,
    schedule_zone        varchar(50),
    version              bigint      not null
);

create index release_stage on release (stage, stage_since);

-- A revision is never updated and never deleted.
create table revision (
    release_id       varchar(32)  not null references release,
    number           integer      not null,
    fingerprint      varchar(64)  not null,
    author           varchar(60)  not null references staff_member,
    saved_at         timestamp with time zone not null,
    headline         varchar(500) not null,
    subhead          varchar(500) not null,
    city             varchar(200) not null,
    dateline_date    date,
    body             text         not null,
    notes_to_editors text         not null,
    boilerplate_heading varchar(200),
    boilerplate      text,
    embargo_until    timestamp with time zone,
    embargo_zone     varchar(50),
    primary key (release_id, number)
);

create table revision_contact (
    release_id varchar(32)  not null,
    number     integer      not null,
    position   integer      not null,
    name       varchar(200) not null,
    role       varchar(200) not null,
    telephone  varchar(100) not null,
    email      varchar(200) not null,
    primary key (release_id, number, position),
    foreign key (release_id, number) references revision (release_id, number)
);

create table required_review (
    release_id varchar(32) not null references release,
    desk       varchar(30) not null,
    primary key (release_id, desk)
);

create table review (
    number      bigint generated always as identity primary key,
    release_id  varchar(32) not null references release,
    fingerprint varchar(64) not null,
    desk        varchar(30) not null,
    submission  integer     not null,
    decision    varchar(30) not null,
    reason      text        not null,
    reviewer    varchar(60) not null references staff_member,
    decided_at  timestamp with time zone not null,
    unique (release_id, submission, desk)
);

create table rendition (
    release_id varchar(32)  not null,
    revision   integer      not null,
    format     varchar(10)  not null,
    digest     varchar(64)  not null,
    content    large_binary not null,
    primary key (release_id, revision, format),
    foreign key (release_id, revision) references revision (release_id, number)
);
