-- What a publication is about, as far as its own words say it: by this the newsroom sorts what it has.
create table publication_subject (
    publication_id varchar(32)  primary key references publication,
    visit          varchar(32)  not null,
    country        varchar(2)   not null,
    principal      varchar(200) not null
);

create index publication_subject_visit on publication_subject (visit);

create table publication_topic (
    publication_id varchar(32)  not null references publication,
    position       integer      not null,
    topic          varchar(500) not null,
    primary key (publication_id, position)
);

create table publication_met (
    publication_id varchar(32)  not null references publication,
    position       integer      not null,
    name           varchar(200) not null,
    office         varchar(500) not null,
    primary key (publication_id, position)
);

create index publication_document_digest on publication_document (digest);
