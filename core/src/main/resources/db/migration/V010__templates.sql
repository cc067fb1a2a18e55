-- Every version of the organization's Word template; none is changed or deleted.
create table template_version (
    number   integer      primary key,
    name     text         not null,
    added_by varchar(60)  not null references staff_member,
    added_at timestamp with time zone not null,
    content  large_binary not null
);

-- Which version releases were set in from when on; 0 is the template that came with the product or the house style.
create table template_use (
    number    bigint generated always as identity primary key,
    version   integer     not null,
    chosen_by varchar(60) not null references staff_member,
    chosen_at timestamp with time zone not null
);
