-- Of what was not given up, one has a reference in a language.
alter table release add column standing_language varchar(10)
    generated always as (case when stage = 'ABANDONED' then null else language end);
alter table release add constraint release_reference_and_language unique (reference, standing_language);
