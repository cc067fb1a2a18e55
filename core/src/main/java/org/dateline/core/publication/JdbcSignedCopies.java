package org.dateline.core.publication;

import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignedCopies implements SignedCopies {

    private final JdbcClient jdbc;

    JdbcSignedCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(PublicationId publication, String format, String signer, byte[] content) {
        JdbcInsert.into("publication_signed_copy")
                .set("publication_id", publication.value())
                .set("format", format)
                .set("signer", signer)
                .set("digest", Sha256.hex(content))
                .set("length", content.length)
                .set("content", content)
                .run(jdbc);
    }

    @Override
    public List<SignedCopy> of(PublicationId publication) {
        return jdbc.sql("select format, signer, digest, length from publication_signed_copy"
                        + " where publication_id = ? order by format desc")
                .param(publication.value())
                .query((row, n) -> new SignedCopy(
                        row.getString("format"),
                        row.getString("signer"),
                        row.getString("digest"),
                        row.getLong("length")))
                .list();
    }

    @Override
    public Optional<byte[]> content(PublicationId publication, String format) {
        return jdbc.sql("select content from publication_signed_copy where publication_id = ? and format = ?")
                .params(publication.value(), format)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public Optional<byte[]> content(Publication.Origin origin, String format) {
        return jdbc.sql("select content from publication_signed_copy join publication on publication_id = id"
                        + " where release_id = ? and revision = ? and format = ?")
                .params(origin.release(), origin.revision(), format)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public Optional<String> documentOf(String digest) {
        return jdbc.sql(
                        "select distinct document.digest from publication_signed_copy copy join publication_document document"
                                + " on document.publication_id = copy.publication_id and document.format = copy.format"
                                + " where copy.digest = ?")
                .param(digest)
                .query(String.class)
                .optional();
    }
}
