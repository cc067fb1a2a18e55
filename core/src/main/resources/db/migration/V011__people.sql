-- Somebody whom the organization meets or who travels for it: one record for all visits.
create table person (
    id          varchar(32)  primary key,
    honorific   varchar(50)  not null,
    name        varchar(200) not null,
    family_name varchar(200) not null,
    version     bigint       not null
);

-- Other spellings that are met with, and are not to be printed.
create table person_alias (
    person_id varchar(32)  not null references person,
    position  integer      not null,
    alias     varchar(200) not null,
    primary key (person_id, position)
);

-- The name as a language with other letters writes it.
create table person_name (
    person_id   varchar(32)  not null references person,
    language    varchar(10)  not null,
    name        varchar(200) not null,
    family_name varchar(200) not null,
    primary key (person_id, language)
);

create table tenure (
    person_id   varchar(32)  not null references person,
    position    integer      not null,
    title       varchar(200) not null,
    institution varchar(200) not null,
    acronym     varchar(50)  not null,
    held_from   date,
    held_to     date,
    primary key (person_id, position),
    check (held_to >= held_from)
);

-- What look-ahead finds somebody by: every name, alias and foreign name, in small letters without accents.
create table person_word (
    person_id varchar(32)  not null references person,
    word      varchar(200) not null,
    primary key (person_id, word)
);

create index person_word_start on person_word (word);

alter table visit add column reference varchar(30) default '' not null;

-- Visits that were recorded before references were given have theirs in the order of their days.
update visit set reference = (
    select 'V/' || numbered.in_year || '/' || lpad(cast(numbered.place as varchar(9)), 3, '0')
    from (select id, cast(extract(year from starts_on) as integer) as in_year,
                 row_number() over (partition by extract(year from starts_on) order by starts_on, id) as place
          from visit) numbered
    where numbered.id = visit.id);

insert into reference_counter (series, last_number)
select 'V/' || in_year, count(*)
from (select cast(extract(year from starts_on) as integer) as in_year from visit) years
group by in_year;

create unique index visit_reference on visit (reference);

alter table visit add column principal_person_id varchar(32) references person;

alter table meeting add column meeting_at time;
alter table meeting add column zone varchar(50);

alter table counterpart add column person_id varchar(32) references person;

-- Who travels with the principal, and whom a text may name although they were not met: role DELEGATION or MENTIONED.
create table visit_person (
    visit_id    varchar(32)  not null references visit,
    role        varchar(20)  not null,
    position    integer      not null,
    honorific   varchar(50)  not null,
    name        varchar(200) not null,
    family_name varchar(200) not null,
    person_id   varchar(32)  references person,
    primary key (visit_id, role, position)
);

create table visit_person_office (
    visit_id        varchar(32)  not null,
    role            varchar(20)  not null,
    person_position integer      not null,
    position        integer      not null,
    title           varchar(200) not null,
    institution     varchar(200) not null,
    acronym         varchar(50)  not null,
    primary key (visit_id, role, person_position, position),
    foreign key (visit_id, role, person_position) references visit_person (visit_id, role, position)
);

create table quotation (
    visit_id         varchar(32)  not null,
    meeting_position integer      not null,
    position         integer      not null,
    speaker          varchar(200) not null,
    words            text         not null,
    language         varchar(10)  not null,
    source           varchar(200) not null,
    cleared          boolean      not null,
    primary key (visit_id, meeting_position, position),
    foreign key (visit_id, meeting_position) references meeting (visit_id, position)
);

create index visit_principal on visit (principal_person_id);
create index counterpart_person on counterpart (person_id);
create index visit_person_person on visit_person (person_id);
