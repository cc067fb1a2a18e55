-- What a visit is found by: its words in small letters without accents, a space before and behind each. Visits that were
-- recorded before have theirs from V027.1.
alter table visit add column found_by text default '' not null;

create index visit_latest on visit (starts_on desc, id);

-- Pictures taken at a meeting, with what is seen on them.
create table photo (
    visit_id         varchar(32)  not null,
    meeting_position integer      not null,
    position         integer      not null,
    picture          varchar(64)  not null references picture,
    language         varchar(10)  not null,
    alternative      varchar(500) not null,
    caption          varchar(500) not null,
    credit           varchar(500) not null,
    primary key (visit_id, meeting_position, position),
    foreign key (visit_id, meeting_position) references meeting (visit_id, position)
);

create index photo_picture on photo (picture);

-- In which language somebody is told; empty: the one in which the organization writes to its staff.
alter table notice_choice add column language varchar(10) default '' not null;
