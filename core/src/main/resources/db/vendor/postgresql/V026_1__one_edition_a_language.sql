-- Of what was not given up, one has a reference in a language.
create unique index release_reference_and_language on release (reference, language) where stage <> 'ABANDONED';
