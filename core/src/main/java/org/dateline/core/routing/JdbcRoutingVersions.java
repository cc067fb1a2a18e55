package org.dateline.core.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRoutingVersions implements RoutingVersions {

    private final JdbcClient jdbc;

    JdbcRoutingVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int add(String dmn, String why, StaffId by, Instant at) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from routing_version")
                .query(Integer.class)
                .single();
        JdbcInsert.into("routing_version")
                .set("number", number)
                .set("added_by", by.value())
                .set("added_at", at)
                .set("reason", why)
                .set("dmn", dmn)
                .run(jdbc);
        return number;
    }

    @Override
    public List<RoutingVersion> all() {
        return jdbc.sql("select number, added_by, added_at, reason from routing_version order by number desc")
                .query((row, n) -> new RoutingVersion(
                        row.getInt("number"),
                        new StaffId(row.getString("added_by")),
                        SqlInstant.of(row, "added_at"),
                        row.getString("reason")))
                .list();
    }

    @Override
    public Optional<String> content(int version) {
        return jdbc.sql("select dmn from routing_version where number = ?")
                .param(version)
                .query((row, n) -> row.getString("dmn"))
                .optional();
    }

    @Override
    public List<RoutingUse> uses() {
        return jdbc.sql("select version, decision, chosen_by, chosen_at, reason from routing_use order by number desc")
                .query((row, n) -> new RoutingUse(
                        row.getInt("version"),
                        row.getString("decision"),
                        new StaffId(row.getString("chosen_by")),
                        SqlInstant.of(row, "chosen_at"),
                        row.getString("reason")))
                .list();
    }

    @Override
    public void use(RoutingUse use) {
        JdbcInsert.into("routing_use")
                .set("version", use.version())
                .set("decision", use.decision())
                .set("chosen_by", use.by().value())
                .set("chosen_at", use.at())
                .set("reason", use.why())
                .run(jdbc);
    }
}
