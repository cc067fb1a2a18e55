create table staff_member (
    id            varchar(60)  primary key,
    name          varchar(200) not null,
    active        boolean      not null,
    password_hash varchar(300) not null
);

create table staff_role (
    staff_id varchar(60) not null references staff_member,
    role     varchar(30) not null,
    primary key (staff_id, role)
);

create table staff_desk (
    staff_id varchar(60) not null references staff_member,
    desk     varchar(30) not null,
    primary key (staff_id, desk)
);
