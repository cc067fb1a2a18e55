-- An edition may translate the text of a release that corrects its original. The table is made anew since the databases name
-- its keys otherwise.
create table edition_in_step (
    release_id    varchar(32) primary key references release,
    original_id   varchar(32) not null references release,
    translated_id varchar(32) not null references release,
    revision      integer     not null,
    fingerprint   varchar(64) not null,
    foreign key (translated_id, revision) references revision (release_id, number)
);
insert into edition_in_step (release_id, original_id, translated_id, revision, fingerprint)
    select release_id, original_id, original_id, revision, fingerprint from edition;
drop table edition;
alter table edition_in_step rename to edition;
create index edition_original on edition (original_id);

-- Nobody ever asked for it.
alter table publication_edition drop column revision;
