-- What the office says of a passage. Its words are kept, so that they can be shown when they are gone from the text.
create table comment_thread (
    number      bigint generated always as identity unique,
    id          varchar(32) primary key,
    release_id  varchar(32) not null,
    revision    integer     not null,
    part        varchar(30) not null,
    prefix      text,
    words       text,
    suffix      text,
    opened_at   timestamp with time zone not null,
    resolved_by varchar(60) references staff_member,
    resolved_at timestamp with time zone,
    foreign key (release_id, revision) references revision (release_id, number)
);

create index comment_thread_release on comment_thread (release_id, number);

-- Written once. Whoever wrote one in Word is no member of the staff, and known by name alone.
create table thread_comment (
    thread_id      varchar(32) not null references comment_thread (id),
    position       integer     not null,
    written_by     varchar(60) references staff_member,
    foreign_author text        not null,
    written_at     timestamp with time zone,
    words          text        not null,
    suggestion     text,
    primary key (thread_id, position)
);

-- The last revision that somebody has read, and said so by what they did.
create table seen_revision (
    release_id varchar(32) not null,
    staff_id   varchar(60) not null references staff_member,
    revision   integer     not null,
    seen_at    timestamp with time zone not null,
    primary key (release_id, staff_id),
    foreign key (release_id, revision) references revision (release_id, number)
);

-- Who stands in for an absent reviewer at a desk, up to and with a day. Never deleted: it says by what right somebody spoke.
create table substitution (
    number     bigint generated always as identity primary key,
    absent     varchar(60) not null references staff_member,
    desk       varchar(30) not null,
    substitute varchar(60) not null references staff_member,
    last_day   date        not null,
    named_at   timestamp with time zone not null,
    ended_at   timestamp with time zone
);

create index substitution_absent on substitution (absent, desk);
