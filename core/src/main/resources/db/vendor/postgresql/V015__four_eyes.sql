-- Four eyes, whoever writes to the database: nothing becomes public that was approved by one of its writers.
create function publication_four_eyes() returns trigger language plpgsql as $$
begin
    if exists (select 1 from revision where release_id = new.release_id and author = new.approver) then
        raise exception 'the approver of release % wrote some of it', new.release_id
            using errcode = 'check_violation', constraint = 'publication_four_eyes';
    end if;
    return new;
end
$$;

create trigger publication_four_eyes before insert or update on publication
    for each row execute function publication_four_eyes();
