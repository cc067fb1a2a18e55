-- The publications of which the hub of the feeds was told. It is not asked in which order they came.
create table hub_ping (
    publication_id varchar(32) primary key references publication
);
