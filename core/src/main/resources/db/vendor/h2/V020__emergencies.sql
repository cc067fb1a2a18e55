-- An emergency: who called it for which text, and with whom the approver answers for it.
alter table release add column emergency_caller varchar(60);
alter table release add column emergency_fingerprint varchar(64);
alter table release add column emergency_at timestamp with time zone;
alter table release add column approved_with varchar(60);

-- H2 adds no column to a table whose check asks another table: the check is put back below, as V015 wrote it.
alter table publication drop constraint publication_four_eyes;

-- Marked for ever: who answers for it beside the approver, because it went out without all reviews.
alter table publication add column emergency_caller varchar(60) references staff_member;

alter table publication add constraint publication_four_eyes check (
    not exists (
        select 1 from revision
        where revision.release_id = publication.release_id and revision.author = publication.approver
    )
);

-- Four eyes hold for the second person, too.
alter table publication add constraint publication_emergency_four_eyes check (
    emergency_caller is null
    or emergency_caller <> approver
    and not exists (
        select 1 from revision
        where revision.release_id = publication.release_id and revision.author = publication.emergency_caller
    )
);
