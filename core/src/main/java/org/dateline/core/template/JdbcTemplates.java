package org.dateline.core.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTemplates implements Templates {

    private final JdbcClient jdbc;

    JdbcTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int add(String name, byte[] docx, StaffId by, Instant at) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from template_version")
                .query(Integer.class)
                .single();
        JdbcInsert.into("template_version")
                .set("number", number)
                .set("name", name)
                .set("added_by", by.value())
                .set("added_at", at)
                .set("content", docx)
                .run(jdbc);
        return number;
    }

    @Override
    public List<TemplateVersion> all() {
        return jdbc.sql("select number, name, added_by, added_at from template_version order by number desc")
                .query((row, n) -> new TemplateVersion(
                        row.getInt("number"),
                        row.getString("name"),
                        new StaffId(row.getString("added_by")),
                        SqlInstant.of(row, "added_at")))
                .list();
    }

    @Override
    public boolean has(int version) {
        return version == OWN
                || jdbc.sql("select count(*) from template_version where number = ?")
                                .param(version)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    @Override
    public Optional<byte[]> content(int version) {
        return jdbc.sql("select content from template_version where number = ?")
                .param(version)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public int inUse() {
        return jdbc.sql("select version from template_use order by number desc limit 1")
                .query(Integer.class)
                .optional()
                .orElse(OWN);
    }

    @Override
    public void use(int version, StaffId by, Instant at) {
        JdbcInsert.into("template_use")
                .set("version", version)
                .set("chosen_by", by.value())
                .set("chosen_at", at)
                .run(jdbc);
    }
}
