package org.dateline.core.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubstitutions implements Substitutions {

    private final JdbcClient jdbc;

    JdbcSubstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void name(Substitution substitution, Instant at) {
        end(substitution.absent(), substitution.desk(), at);
        JdbcInsert.into("substitution")
                .set("absent", substitution.absent().value())
                .set("desk", substitution.desk().name())
                .set("substitute", substitution.substitute().value())
                .set("last_day", substitution.lastDay())
                .set("named_at", at)
                .run(jdbc);
    }

    @Override
    public void end(StaffId absent, ReviewingDesk desk, Instant at) {
        jdbc.sql("update substitution set ended_at = ? where absent = ? and desk = ? and ended_at is null")
                .params(SqlInstant.toColumn(at), absent.value(), desk.name())
                .update();
    }

    @Override
    public List<Substitution> on(LocalDate day) {
        return jdbc.sql("select * from substitution where ended_at is null and last_day >= ? order by number")
                .param(day)
                .query((row, n) -> new Substitution(
                        new StaffId(row.getString("absent")),
                        ReviewingDesk.valueOf(row.getString("desk")),
                        new StaffId(row.getString("substitute")),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
