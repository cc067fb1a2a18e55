-- Somebody without an account who is asked what they think of a text. Of what lets them in the digest alone is kept.
create table guest_review (
    number        bigint generated always as identity unique,
    id            varchar(32)  primary key,
    release_id    varchar(32)  not null,
    revision      integer      not null,
    guest_name    varchar(200) not null,
    guest_address varchar(254) not null,
    reason        text         not null,
    follows       boolean      not null,
    token_digest  varchar(64)  not null unique,
    asked_by      varchar(60)  not null references staff_member,
    asked_at      timestamp with time zone not null,
    until         timestamp with time zone not null,
    withdrawn_by  varchar(60)  references staff_member,
    withdrawn_at  timestamp with time zone,
    foreign key (release_id, revision) references revision (release_id, number)
);

create index guest_review_release on guest_review (release_id, number);

create table guest_answer (
    number          bigint generated always as identity primary key,
    guest_review_id varchar(32) not null references guest_review (id),
    revision        integer     not null,
    fingerprint     varchar(64) not null,
    verdict         varchar(20) not null,
    words           text        not null,
    answered_at     timestamp with time zone not null
);

create index guest_answer_review on guest_answer (guest_review_id, number);
