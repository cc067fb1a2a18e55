package org.dateline.core.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.TextQuote;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindings implements Findings {

    private static final String BETWEEN_ARGUMENTS = "\u001F";

    private final JdbcClient jdbc;

    JdbcFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ReleaseId release, int revision, List<Finding> findings) {
        jdbc.sql("delete from finding where release_id = ? and revision = ?")
                .params(release.value(), revision)
                .update();
        int position = 0;
        for (Finding finding : findings) {
            Optional<TextQuote> place = finding.placeIfAny();
            JdbcInsert.into("finding")
                    .set("release_id", release.value())
                    .set("revision", revision)
                    .set("position", position++)
                    .set("rule_key", finding.key())
                    .set("severity", finding.severity().name())
                    .set("part", finding.part().name())
                    .set("arguments", String.join(BETWEEN_ARGUMENTS, finding.arguments()))
                    .set("argument_count", finding.arguments().size())
                    .set("prefix", place.map(TextQuote::prefix).orElse(null))
                    .set("words", place.map(TextQuote::exact).orElse(null))
                    .set("suffix", place.map(TextQuote::suffix).orElse(null))
                    .set("mend", finding.mend())
                    .run(jdbc);
        }
    }

    @Override
    public List<Finding> of(ReleaseId release, int revision) {
        return jdbc.sql("select * from finding where release_id = ? and revision = ? order by position")
                .params(release.value(), revision)
                .query((row, n) -> new Finding(
                        row.getString("rule_key"),
                        Severity.valueOf(row.getString("severity")),
                        Part.valueOf(row.getString("part")),
                        arguments(row),
                        place(row),
                        row.getString("mend")))
                .list();
    }

    private static List<String> arguments(ResultSet row) throws SQLException {
        int count = row.getInt("argument_count");
        return count == 0 ? List.of() : List.of(row.getString("arguments").split(BETWEEN_ARGUMENTS, count));
    }

    private static @Nullable TextQuote place(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return words == null ? null : new TextQuote(row.getString("prefix"), words, row.getString("suffix"));
    }

    @Override
    public void dismiss(ReleaseId release, Dismissal dismissal) {
        takeBack(release, dismissal.finding());
        JdbcInsert.into("dismissal")
                .set("release_id", release.value())
                .set("finding", dismissal.finding())
                .set("rule_key", dismissal.key())
                .set("reason", dismissal.reason())
                .set("dismissed_by", dismissal.by().value())
                .set("dismissed_at", dismissal.at())
                .run(jdbc);
    }

    @Override
    public void takeBack(ReleaseId release, String finding) {
        jdbc.sql("delete from dismissal where release_id = ? and finding = ?")
                .params(release.value(), finding)
                .update();
    }

    @Override
    public List<Dismissal> dismissals(ReleaseId release) {
        return jdbc.sql("select * from dismissal where release_id = ? order by dismissed_at, finding")
                .param(release.value())
                .query((row, n) -> new Dismissal(
                        row.getString("finding"),
                        row.getString("rule_key"),
                        row.getString("reason"),
                        new StaffId(row.getString("dismissed_by")),
                        SqlInstant.of(row, "dismissed_at")))
                .list();
    }
}
