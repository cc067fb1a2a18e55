package org.dateline.core.intake;

import java.time.OffsetDateTime;
import java.util.List;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemarks implements Remarks {

    private final JdbcClient jdbc;

    JdbcRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(ReleaseId release, List<Remark> remarks) {
        int position = 0;
        for (Remark remark : remarks) {
            JdbcInsert.into("remark")
                    .set("release_id", release.value())
                    .set("position", position++)
                    .set("kind", remark.kind().name())
                    .set("passage", remark.passage())
                    .set("words", remark.words())
                    .set("person", remark.by())
                    .set("written_at", remark.at())
                    .run(jdbc);
        }
    }

    @Override
    public List<Remark> of(ReleaseId release) {
        return jdbc.sql("select kind, passage, words, person, written_at from remark where release_id = ?"
                        + " order by position")
                .param(release.value())
                .query((row, n) -> {
                    OffsetDateTime at = row.getObject("written_at", OffsetDateTime.class);
                    return new Remark(
                            Remark.Kind.valueOf(row.getString("kind")),
                            row.getString("passage"),
                            row.getString("words"),
                            row.getString("person"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }
}
