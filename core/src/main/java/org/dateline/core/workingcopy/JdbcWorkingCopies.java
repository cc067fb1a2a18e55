package org.dateline.core.workingcopy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkingCopies implements WorkingCopies {

    private static final String OWN = " where release_id = ? and staff_id = ?";

    private final JdbcClient jdbc;

    JdbcWorkingCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WorkingCopy> find(ReleaseId release, StaffId by) {
        return jdbc.sql("select * from working_copy" + OWN)
                .params(release.value(), by.value())
                .query((row, n) -> new WorkingCopy(
                        release,
                        by,
                        row.getInt("base"),
                        row.getInt("version"),
                        row.getString("page"),
                        fields(release, by),
                        SqlInstant.of(row, "touched_at")))
                .optional();
    }

    private Map<String, String> fields(ReleaseId release, StaffId by) {
        Map<String, String> fields = new LinkedHashMap<>();
        jdbc.sql("select name, words from working_copy_field" + OWN)
                .params(release.value(), by.value())
                .query(row -> {
                    fields.put(row.getString("name"), row.getString("words"));
                });
        return fields;
    }

    @Override
    public void save(WorkingCopy copy) {
        int updated = jdbc.sql("update working_copy set base = ?, version = ?, page = ?, touched_at = ?" + OWN)
                .params(
                        copy.base(),
                        copy.version(),
                        copy.page(),
                        SqlInstant.toColumn(copy.at()),
                        copy.release().value(),
                        copy.by().value())
                .update();
        if (updated == 0) {
            JdbcInsert.into("working_copy")
                    .set("release_id", copy.release().value())
                    .set("staff_id", copy.by().value())
                    .set("base", copy.base())
                    .set("version", copy.version())
                    .set("page", copy.page())
                    .set("touched_at", copy.at())
                    .run(jdbc);
        }
        deleteFields(copy.release(), copy.by());
        copy.fields()
                .forEach((name, words) -> JdbcInsert.into("working_copy_field")
                        .set("release_id", copy.release().value())
                        .set("staff_id", copy.by().value())
                        .set("name", name)
                        .set("words", words)
                        .run(jdbc));
    }

    private void deleteFields(ReleaseId release, StaffId by) {
        jdbc.sql("delete from working_copy_field" + OWN)
                .params(release.value(), by.value())
                .update();
    }

    @Override
    public void delete(ReleaseId release, StaffId by) {
        deleteFields(release, by);
        jdbc.sql("delete from working_copy" + OWN)
                .params(release.value(), by.value())
                .update();
    }

    @Override
    public void deleteAll(ReleaseId release) {
        for (String table : List.of("working_copy_field", "working_copy")) {
            jdbc.sql("delete from " + table + " where release_id = ?")
                    .param(release.value())
                    .update();
        }
    }

    @Override
    public List<StaffId> writingSince(ReleaseId release, Instant since) {
        return jdbc.sql("select staff_id from working_copy where release_id = ? and touched_at >= ? order by staff_id")
                .params(release.value(), SqlInstant.toColumn(since))
                .query((row, n) -> new StaffId(row.getString("staff_id")))
                .list();
    }
}
