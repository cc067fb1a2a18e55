-- What the checks said of a revision when it was last handled.
create table finding (
    release_id     varchar(32) not null,
    revision       integer     not null,
    position       integer     not null,
    rule_key       varchar(60) not null,
    severity       varchar(30) not null,
    part           varchar(30) not null,
    arguments      text        not null,
    argument_count integer     not null,
    prefix         text,
    words          text,
    suffix         text,
    mend           text,
    primary key (release_id, revision, position),
    foreign key (release_id, revision) references revision (release_id, number)
);

-- Why a warning does not hold. The same words found again by the same rule are the same finding.
create table dismissal (
    release_id   varchar(32) not null references release,
    finding      varchar(64) not null,
    rule_key     varchar(60) not null,
    reason       text        not null,
    dismissed_by varchar(60) not null references staff_member,
    dismissed_at timestamp with time zone not null,
    primary key (release_id, finding)
);
