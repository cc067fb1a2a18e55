-- Systems of agencies that are told of each publication. The secret signs what is sent, so it has to be kept as it is.
create table webhook (
    id         varchar(32)   primary key,
    target     varchar(2000) not null,
    secret     varchar(64)   not null,
    made_by    varchar(60)   not null references staff_member,
    made_at    timestamp with time zone not null,
    removed_at timestamp with time zone
);

create table webhook_delivery (
    number          bigint generated always as identity unique,
    id              varchar(32) primary key,
    webhook_id      varchar(32) not null references webhook,
    publication     varchar(32) not null references publication,
    kind            varchar(20) not null,
    state           varchar(20) not null,
    attempts        integer     not null,
    trouble         varchar(30),
    next_attempt_at timestamp with time zone,
    ended_at        timestamp with time zone,
    unique (webhook_id, publication, kind)
);

create index webhook_delivery_due on webhook_delivery (next_attempt_at, number);
