-- What a Word document held beside the text that became a release. Written once, with the release.
create table remark (
    release_id varchar(32)  not null references release,
    position   integer      not null,
    kind       varchar(30)  not null,
    passage    text         not null,
    words      text         not null,
    person     text         not null,
    written_at timestamp with time zone,
    primary key (release_id, position)
);

-- Documents brought many at once.
create table batch (
    id       varchar(32) primary key,
    type     varchar(30) not null,
    language varchar(10) not null,
    begun_by varchar(60) not null references staff_member,
    begun_at timestamp with time zone not null
);

create index batch_begun_by on batch (begun_by, begun_at);

-- The bytes are kept as long as the file waits, and no longer.
create table batch_file (
    batch_id   varchar(32) not null references batch,
    position   integer     not null,
    name       text        not null,
    state      varchar(20) not null,
    release_id varchar(32) references release,
    reason     varchar(30),
    content    large_binary,
    primary key (batch_id, position)
);

create index batch_file_waiting on batch_file (state, batch_id, position);
