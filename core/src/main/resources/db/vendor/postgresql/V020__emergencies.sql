-- An emergency: who called it for which text, and with whom the approver answers for it.
alter table release add column emergency_caller varchar(60);
alter table release add column emergency_fingerprint varchar(64);
alter table release add column emergency_at timestamp with time zone;
alter table release add column approved_with varchar(60);

-- Marked for ever: who answers for it beside the approver, because it went out without all reviews.
alter table publication add column emergency_caller varchar(60) references staff_member;

-- Four eyes hold for the second person, too.
alter table publication add constraint publication_two_people check (emergency_caller <> approver);

create function publication_emergency_four_eyes() returns trigger language plpgsql as $$
begin
    if exists (select 1 from revision where release_id = new.release_id and author = new.emergency_caller) then
        raise exception 'who called the emergency of release % wrote some of it', new.release_id
            using errcode = 'check_violation', constraint = 'publication_emergency_four_eyes';
    end if;
    return new;
end
$$;

create trigger publication_emergency_four_eyes before insert or update on publication
    for each row execute function publication_emergency_four_eyes();
