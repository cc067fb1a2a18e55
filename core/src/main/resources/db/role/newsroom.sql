-- Makes the PostgreSQL user of a newsroom that runs as a process of its own: it may read what is published, and nothing else.
-- Run it as the owner of the office's tables, who may make users, in the office's database. It may be run again, and is to be
-- whenever the list below has grown. Then give the user a password: \password dateline_newsroom in psql.
do $$
declare
    -- All that the newsroom reads. A table that is not here is refused to it; so is one of these that is not there yet.
    published constant text[] := array[
        'publication',
        'publication_contact',
        'publication_correction',
        'publication_document',
        'publication_edition',
        'publication_met',
        'publication_picture',
        'publication_signed_copy',
        'publication_subject',
        'publication_topic',
        'published_item'
    ];
    one text;
begin
    if not exists (select from pg_roles where rolname = 'dateline_newsroom') then
        create role dateline_newsroom;
    end if;
    alter role dateline_newsroom login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
    alter role dateline_newsroom set default_transaction_read_only = on;
    execute format('revoke all on all tables in schema %I from dateline_newsroom', current_schema());
    execute format('revoke all on all sequences in schema %I from dateline_newsroom', current_schema());
    execute format('grant usage on schema %I to dateline_newsroom', current_schema());
    foreach one in array published loop
        execute format('grant select on %I.%I to dateline_newsroom', current_schema(), one);
    end loop;
end
$$;
