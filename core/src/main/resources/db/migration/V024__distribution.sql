-- Whoever of the media gets releases by mail; one row an address. Who was forgotten keeps the row and nothing in it.
create table subscriber (
    number         bigint generated always as identity unique,
    id             varchar(32)   primary key,
    name           varchar(200)  not null,
    address        varchar(254)  not null,
    address_key    varchar(254)  not null unique,
    outlet         varchar(200)  not null,
    languages      varchar(100)  not null,
    countries      varchar(2000) not null,
    topics         text          not null,
    enclosure      varchar(10),
    standing       varchar(20)   not null,
    standing_since timestamp with time zone not null
);

create index subscriber_standing on subscriber (standing);

create table mailing_list (
    id        varchar(32)   primary key,
    name      varchar(200)  not null,
    languages varchar(100)  not null,
    countries varchar(2000) not null,
    topics    text          not null,
    enclosure varchar(10)   not null
);

create table mailing_list_member (
    list_id       varchar(32) not null references mailing_list,
    subscriber_id varchar(32) not null references subscriber (id),
    primary key (list_id, subscriber_id)
);

create index mailing_list_member_subscriber on mailing_list_member (subscriber_id);

-- Asked for in the newsroom, and for two days waiting to be confirmed. Of the link in the mail only a digest is kept.
create table subscription_request (
    token_digest varchar(64)   primary key,
    name         varchar(200)  not null,
    address      varchar(254)  not null,
    address_key  varchar(254)  not null,
    outlet       varchar(200)  not null,
    languages    varchar(100)  not null,
    countries    varchar(2000) not null,
    topics       text          not null,
    enclosure    varchar(10)   not null,
    asked_in     varchar(10)   not null,
    asked_from   varchar(100)  not null,
    asked_at     timestamp with time zone not null,
    confirmed_at timestamp with time zone
);

create index subscription_request_address on subscription_request (address_key, asked_at);
create index subscription_request_from on subscription_request (asked_from, asked_at);
create index subscription_request_at on subscription_request (asked_at);

-- A publication that is to go to the media: written with it, so there is none without one. Subscribers up to reached are
-- done; not_before keeps one that cannot be written from holding up the others.
create table distribution (
    number        bigint generated always as identity unique,
    id            varchar(32) primary key,
    kind          varchar(20) not null,
    publication   varchar(32) not null references publication,
    those_who_got varchar(32) references publication,
    note          text        not null,
    due_at        timestamp with time zone not null,
    reached       bigint      not null,
    not_before    timestamp with time zone not null,
    written_at    timestamp with time zone,
    unique (publication, kind)
);

create index distribution_written on distribution (written_at, number);

-- Exactly who got what. The key sees to it that nobody gets the same twice.
create table dispatch (
    distribution_id varchar(32) not null references distribution (id),
    subscriber_id   varchar(32) not null references subscriber (id),
    mail_id         varchar(32) not null references outbox_mail (id),
    enclosure       varchar(10) not null,
    leaving_digest  varchar(64) not null unique,
    dispatched_at   timestamp with time zone not null,
    primary key (distribution_id, subscriber_id)
);

create index dispatch_subscriber on dispatch (subscriber_id);
create index dispatch_mail on dispatch (mail_id);
