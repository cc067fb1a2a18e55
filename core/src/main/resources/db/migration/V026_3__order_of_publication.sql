-- In the order in which the archive takes publications in and sitemaps tell them, and in that of the latest: a database that
-- has no index in the very order of a question reads and sorts all there is for the first fifty.
drop index publication_published_at;
create index publication_place on publication (published_at, id);
create index publication_latest on publication (published_at desc, id);
