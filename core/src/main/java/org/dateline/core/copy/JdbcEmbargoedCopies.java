package org.dateline.core.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEmbargoedCopies implements EmbargoedCopies {

    private static final String COPY = "select * from embargoed_copy where ";

    private final JdbcClient jdbc;

    JdbcEmbargoedCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void give(EmbargoedCopy copy, LinkToken token) {
        JdbcInsert.into("embargoed_copy")
                .set("id", copy.id().value())
                .set("release_id", copy.release().value())
                .set("revision", copy.revision())
                .set("approved_at", copy.approvedAt())
                .set("recipient_name", copy.recipient().name())
                .set("recipient_address", copy.recipient().address())
                .set("organization", copy.organization())
                .set("token_digest", token.digest())
                .set("given_by", copy.givenBy().value())
                .set("given_at", copy.givenAt())
                .set("until", copy.until())
                .run(jdbc);
    }

    @Override
    public Optional<EmbargoedCopy> find(EmbargoedCopyId id) {
        return jdbc.sql(COPY + "id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    public Optional<EmbargoedCopy> ofToken(LinkToken token) {
        return jdbc.sql(COPY + "token_digest = ?")
                .param(token.digest())
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    public List<EmbargoedCopy> of(ReleaseId release) {
        return jdbc.sql(COPY + "release_id = ? order by number desc")
                .param(release.value())
                .query((row, n) -> read(row))
                .list();
    }

    private EmbargoedCopy read(ResultSet row) throws SQLException {
        EmbargoedCopyId id = new EmbargoedCopyId(row.getString("id"));
        String withdrawnBy = row.getString("withdrawn_by");
        List<EmbargoedCopy.Use> uses = jdbc.sql("select * from embargoed_copy_use where copy_id = ? order by number")
                .param(id.value())
                .query((use, n) -> new EmbargoedCopy.Use(
                        EmbargoedCopy.What.valueOf(use.getString("what")), SqlInstant.of(use, "used_at")))
                .list();
        return new EmbargoedCopy(
                id,
                new ReleaseId(row.getString("release_id")),
                row.getInt("revision"),
                SqlInstant.of(row, "approved_at"),
                new MailAddress(row.getString("recipient_name"), row.getString("recipient_address")),
                row.getString("organization"),
                new StaffId(row.getString("given_by")),
                SqlInstant.of(row, "given_at"),
                SqlInstant.of(row, "until"),
                withdrawnBy == null
                        ? null
                        : new EmbargoedCopy.Withdrawn(new StaffId(withdrawnBy), SqlInstant.of(row, "withdrawn_at")),
                uses);
    }

    @Override
    public void withdraw(EmbargoedCopyId id, StaffId by, Instant at) {
        jdbc.sql("update embargoed_copy set withdrawn_by = ?, withdrawn_at = ? where id = ? and withdrawn_by is null")
                .params(by.value(), SqlInstant.toColumn(at), id.value())
                .update();
    }

    @Override
    public void used(EmbargoedCopyId id, EmbargoedCopy.Use use) {
        JdbcInsert.into("embargoed_copy_use")
                .set("copy_id", id.value())
                .set("what", use.what().name())
                .set("used_at", use.at())
                .run(jdbc);
    }
}
