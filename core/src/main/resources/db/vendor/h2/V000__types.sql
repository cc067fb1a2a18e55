-- A document's bytes. H2's binary varying ends at one megabyte.
create domain large_binary as binary large object;
