create table ledger_entry (
    number        bigint      primary key,
    release_id    varchar(32) not null,
    verb          varchar(30) not null,
    actor         varchar(60) not null,
    acted_at      timestamp with time zone not null,
    revision      integer     not null,
    fingerprint   varchar(64) not null,
    detail        text        not null,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null unique
);

create index ledger_entry_release on ledger_entry (release_id, number);

-- One row: the number and the hash of the last entry. Whoever writes an entry holds it.
create table ledger_head (
    number bigint      not null,
    hash   varchar(64) not null
);

insert into ledger_head (number, hash) values (0, '0000000000000000000000000000000000000000000000000000000000000000');
