-- A correction is a release of its own, which names the one that it puts right.
alter table release add column corrects varchar(32) references release;
create index release_corrects on release (corrects);

-- Somebody wants a public release withdrawn; the reason is for the public.
alter table release add column withdrawal_asked_by varchar(60) references staff_member;
alter table release add column withdrawal_asked_at timestamp with time zone;
alter table release add column withdrawal_reason text;

-- What the public finds under one address, which is the id of what was published there first.
create table published_item (
    id                varchar(32) primary key references publication,
    current_id        varchar(32) not null unique references publication,
    published_at      timestamp with time zone not null,
    changed_at        timestamp with time zone not null,
    withdrawn_at      timestamp with time zone,
    withdrawal_reason text
);

-- In the orders in which the archive takes in what changed, sitemaps tell what was published, and pages the latest: a database
-- that has no index in the very order of a question reads and sorts all there is for the first fifty.
create index published_item_changed on published_item (changed_at, id);
create index published_item_changed_last on published_item (changed_at desc, id);
create index published_item_place on published_item (published_at, id);
create index published_item_latest on published_item (published_at desc, id);

insert into published_item (id, current_id, published_at, changed_at) select id, id, published_at, published_at from publication;

-- A publication that took the place of another. Never updated, as the publication itself.
create table publication_correction (
    publication_id         varchar(32) primary key references publication,
    item_id                varchar(32) not null references published_item,
    position               integer     not null,
    minor_change           boolean     not null,
    corrigendum            text        not null,
    corrigendum_fingerprint varchar(64),
    unique (item_id, position)
);

create index publication_correction_fingerprint on publication_correction (corrigendum_fingerprint);
