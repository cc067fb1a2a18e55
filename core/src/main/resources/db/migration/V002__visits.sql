create table visit (
    id                     varchar(32)  primary key,
    principal_honorific    varchar(50)  not null,
    principal_name         varchar(200) not null,
    principal_family_name  varchar(200) not null,
    principal_office       varchar(200) not null,
    principal_institution  varchar(200) not null,
    principal_acronym      varchar(50)  not null,
    kind                   varchar(30)  not null,
    host_country           varchar(2)   not null,
    cities                 varchar(500) not null,
    starts_on              date         not null,
    ends_on                date         not null,
    notes                  text         not null,
    recorded_by            varchar(60)  not null references staff_member,
    version                bigint       not null,
    check (ends_on >= starts_on)
);

create table meeting (
    visit_id   varchar(32)  not null references visit,
    position   integer      not null,
    meeting_on date         not null,
    place      varchar(200) not null,
    outcome    text         not null,
    primary key (visit_id, position)
);

create table meeting_topic (
    visit_id         varchar(32)  not null,
    meeting_position integer      not null,
    position         integer      not null,
    topic            varchar(500) not null,
    primary key (visit_id, meeting_position, position),
    foreign key (visit_id, meeting_position) references meeting (visit_id, position)
);

create table counterpart (
    visit_id         varchar(32)  not null,
    meeting_position integer      not null,
    position         integer      not null,
    honorific        varchar(50)  not null,
    name             varchar(200) not null,
    family_name      varchar(200) not null,
    primary key (visit_id, meeting_position, position),
    foreign key (visit_id, meeting_position) references meeting (visit_id, position)
);

create table counterpart_office (
    visit_id             varchar(32)  not null,
    meeting_position     integer      not null,
    counterpart_position integer      not null,
    position             integer      not null,
    title                varchar(200) not null,
    institution          varchar(200) not null,
    acronym              varchar(50)  not null,
    primary key (visit_id, meeting_position, counterpart_position, position),
    foreign key (visit_id, meeting_position, counterpart_position)
        references counterpart (visit_id, meeting_position, position)
);
