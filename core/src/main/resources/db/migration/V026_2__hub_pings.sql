-- Up to which change of what is under an address the hub of the feeds was told. It is not asked in which order they came.
create table hub_ping (
    publication_id varchar(32) primary key references publication,
    changed_at     timestamp with time zone not null
);
