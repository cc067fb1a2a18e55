package org.dateline.core.record;

import java.util.List;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSheets implements Sheets {

    private final JdbcClient jdbc;

    JdbcSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ReleaseId release, int revision, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            JdbcInsert.into("record_sheet")
                    .set("release_id", release.value())
                    .set("revision", revision)
                    .set("name", sheet.name())
                    .set("words", sheet.words())
                    .run(jdbc);
        }
    }

    @Override
    public List<Sheet> of(ReleaseId release, int revision) {
        return jdbc.sql("select name, words from record_sheet where release_id = ? and revision = ? order by name")
                .params(release.value(), revision)
                .query((row, n) -> new Sheet(row.getString("name"), row.getString("words")))
                .list();
    }
}
