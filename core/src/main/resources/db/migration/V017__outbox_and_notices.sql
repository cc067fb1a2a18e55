-- Mails that go out, one row a recipient, written with the act that causes them. The words are gone once it is sent;
-- next_attempt_at is null once it is sent or given up.
create table outbox_mail (
    number              bigint generated always as identity unique,
    id                  varchar(32)  primary key,
    kind                varchar(30)  not null,
    release_id          varchar(32)  references release,
    recipient_name      varchar(200) not null,
    recipient_address   varchar(254) not null,
    subject             varchar(500) not null,
    plain_text          text         not null,
    html                text,
    headers             text         not null,
    attachment_release  varchar(32)  references release,
    attachment_revision integer,
    attachment_format   varchar(30),
    attachment_name     varchar(200),
    written_at          timestamp with time zone not null,
    state               varchar(20)  not null,
    attempts            integer      not null,
    next_attempt_at     timestamp with time zone,
    trouble             varchar(30),
    ended_at            timestamp with time zone
);

create index outbox_mail_due on outbox_mail (next_attempt_at, number);
create index outbox_mail_state on outbox_mail (state);
create index outbox_mail_release on outbox_mail (release_id);

-- Where and how somebody of the staff wants to hear: at once, once a day at an hour, or not at all.
create table notice_choice (
    staff_id   varchar(60)  primary key references staff_member,
    address    varchar(254) not null,
    delivery   varchar(20)  not null,
    daily_hour integer      not null,
    check (daily_hour between 0 and 23)
);

-- What somebody is told of. Never a word of a text: the release, what happened, and by when something is due.
create table notice (
    number     bigint generated always as identity primary key,
    staff_id   varchar(60) not null references staff_member,
    kind       varchar(30) not null,
    release_id varchar(32) not null references release,
    desk       varchar(30),
    due        timestamp with time zone,
    noticed_at timestamp with time zone not null,
    mail_id    varchar(32) references outbox_mail (id),
    untold     boolean     not null
);

create index notice_staff on notice (staff_id, number);
create index notice_untold on notice (untold, staff_id);

-- Who hears when a desk's review is late.
create table desk_lead (
    desk     varchar(30) primary key,
    staff_id varchar(60) not null references staff_member
);

-- What was said once and is not said again: of a review that waits or a step that failed, by its id in the engine.
create table reminder (
    subject     varchar(64) not null,
    kind        varchar(30) not null,
    reminded_at timestamp with time zone not null,
    primary key (subject, kind)
);
