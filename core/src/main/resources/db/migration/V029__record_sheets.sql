-- What was known when a revision became public, in plain words; written with the publication and never changed.
create table record_sheet (
    release_id varchar(32) not null,
    revision   integer     not null,
    name       varchar(40) not null,
    words      text        not null,
    primary key (release_id, revision, name),
    foreign key (release_id, revision) references revision (release_id, number)
);
