-- A release that is another in another language, and which text of it was translated.
create table edition (
    release_id  varchar(32) primary key references release,
    original_id varchar(32) not null references release,
    revision    integer     not null,
    fingerprint varchar(64) not null,
    foreign key (original_id, revision) references revision (release_id, number)
);

create index edition_original on edition (original_id);

-- A publication that is such an edition. The newsroom reads this one; the release that it translates may not be public.
create table publication_edition (
    publication_id   varchar(32) primary key references publication,
    original_release varchar(32) not null references release,
    revision         integer     not null
);

create index publication_edition_original on publication_edition (original_release);

-- Editions share a reference. The column is made anew since the databases name its key otherwise.
alter table release add column shared_reference varchar(30);
update release set shared_reference = reference;
alter table release drop column reference;
alter table release rename column shared_reference to reference;
alter table release alter column reference set not null;
create index release_reference on release (reference);
