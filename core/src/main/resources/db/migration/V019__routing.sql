-- Every version of the table that says which desks must review a release; none is changed or deleted.
create table routing_version (
    number   integer     primary key,
    added_by varchar(60) not null references staff_member,
    added_at timestamp with time zone not null,
    reason   text        not null,
    dmn      text        not null
);

-- Under which version releases were begun from when on, and why; 0 is the one that came with the product.
create table routing_use (
    number    bigint generated always as identity primary key,
    version   integer     not null,
    decision  varchar(64) not null,
    chosen_by varchar(60) not null references staff_member,
    chosen_at timestamp with time zone not null,
    reason    text        not null
);

-- How many different people must have cleared it, at least.
alter table release add column required_reviewers integer default 1 not null;
