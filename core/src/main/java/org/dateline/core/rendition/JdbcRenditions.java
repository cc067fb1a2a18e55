package org.dateline.core.rendition;

import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRenditions implements Renditions {

    private final JdbcClient jdbc;

    JdbcRenditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(ReleaseId release, int revision, Rendition rendition) {
        if (find(release, revision, rendition.format()).isPresent()) {
            return;
        }
        JdbcInsert.into("rendition")
                .set("release_id", release.value())
                .set("revision", revision)
                .set("format", rendition.format().name())
                .set("digest", rendition.digest())
                .set("content", rendition.bytes())
                .run(jdbc);
    }

    @Override
    public Optional<Rendition> find(ReleaseId release, int revision, Format format) {
        return jdbc.sql("select digest, content from rendition where release_id = ? and revision = ? and format = ?")
                .params(release.value(), revision, format.name())
                .query((row, n) -> Rendition.kept(format, row.getBytes("content"), row.getString("digest")))
                .optional();
    }
}
