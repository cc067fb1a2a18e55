-- The PDFs of a publication as the public downloads them: signed, each beginning with the document itself, byte for byte. Made
-- once, with the publication, and never changed.
create table publication_signed_copy (
    publication_id varchar(32)  not null,
    format         varchar(10)  not null,
    signer         varchar(200) not null,
    digest         varchar(64)  not null,
    length         bigint       not null,
    content        large_binary not null,
    primary key (publication_id, format),
    foreign key (publication_id, format) references publication_document
);

create index publication_signed_copy_digest on publication_signed_copy (digest);
