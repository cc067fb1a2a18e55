package org.dateline.core.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEditions implements Editions {

    private final JdbcClient jdbc;

    JdbcEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Edition edition) {
        int known = jdbc.sql("update edition set translated_id = ?, revision = ?, fingerprint = ? where release_id = ?")
                .params(
                        edition.translated().value(),
                        edition.revision(),
                        edition.fingerprint().hex(),
                        edition.release().value())
                .update();
        if (known == 0) {
            JdbcInsert.into("edition")
                    .set("release_id", edition.release().value())
                    .set("original_id", edition.original().value())
                    .set("translated_id", edition.translated().value())
                    .set("revision", edition.revision())
                    .set("fingerprint", edition.fingerprint().hex())
                    .run(jdbc);
        }
    }

    @Override
    public Optional<Edition> of(ReleaseId release) {
        return jdbc.sql("select * from edition where release_id = ?")
                .param(release.value())
                .query((row, n) -> edition(row))
                .optional();
    }

    @Override
    public List<Edition> ofOriginal(ReleaseId original) {
        return jdbc.sql("select edition.* from edition join revision on revision.release_id = edition.release_id"
                        + " and number = 1 where original_id = ? order by saved_at, edition.release_id")
                .param(original.value())
                .query((row, n) -> edition(row))
                .list();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                new ReleaseId(row.getString("release_id")),
                new ReleaseId(row.getString("original_id")),
                new ReleaseId(row.getString("translated_id")),
                row.getInt("revision"),
                new Fingerprint(row.getString("fingerprint")));
    }
}
