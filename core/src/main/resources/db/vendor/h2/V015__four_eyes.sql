-- Four eyes, whoever writes to the database: nothing becomes public that was approved by one of its writers.
alter table publication add constraint publication_four_eyes check (
    not exists (
        select 1 from revision
        where revision.release_id = publication.release_id and revision.author = publication.approver
    )
);
