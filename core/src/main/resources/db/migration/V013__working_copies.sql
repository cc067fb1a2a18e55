-- What somebody is typing into a release's form: no revision, and gone when it is saved or given up.
create table working_copy (
    release_id varchar(32) not null references release,
    staff_id   varchar(60) not null references staff_member,
    base       integer     not null,
    version    integer     not null,
    page       varchar(40) not null,
    touched_at timestamp with time zone not null,
    primary key (release_id, staff_id)
);

create index working_copy_touched_at on working_copy (release_id, touched_at);

-- The form's fields, as they were typed.
create table working_copy_field (
    release_id varchar(32) not null,
    staff_id   varchar(60) not null,
    name       varchar(60) not null,
    words      text        not null,
    primary key (release_id, staff_id, name),
    foreign key (release_id, staff_id) references working_copy (release_id, staff_id)
);
