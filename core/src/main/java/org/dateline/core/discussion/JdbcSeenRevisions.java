package org.dateline.core.discussion;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeenRevisions implements SeenRevisions {

    private final JdbcClient jdbc;

    JdbcSeenRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Integer> last(ReleaseId release, StaffId who) {
        return jdbc.sql("select revision from seen_revision where release_id = ? and staff_id = ?")
                .params(release.value(), who.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    public void saw(ReleaseId release, int revision, StaffId who, Instant at) {
        Optional<Integer> last = last(release, who);
        if (last.isEmpty()) {
            JdbcInsert.into("seen_revision")
                    .set("release_id", release.value())
                    .set("staff_id", who.value())
                    .set("revision", revision)
                    .set("seen_at", at)
                    .run(jdbc);
        } else if (last.get() < revision) {
            jdbc.sql("update seen_revision set revision = ?, seen_at = ? where release_id = ? and staff_id = ?")
                    .params(revision, SqlInstant.toColumn(at), release.value(), who.value())
                    .update();
        }
    }
}
