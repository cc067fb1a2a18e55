-- A document's bytes.
create domain large_binary as bytea;
