package org.dateline.core.guest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGuestReviews implements GuestReviews {

    private static final String GUEST = "select * from guest_review where ";

    private final JdbcClient jdbc;

    JdbcGuestReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(GuestReview review, LinkToken token) {
        JdbcInsert.into("guest_review")
                .set("id", review.id().value())
                .set("release_id", review.release().value())
                .set("revision", review.revision())
                .set("guest_name", review.guest().name())
                .set("guest_address", review.guest().address())
                .set("reason", review.reason())
                .set("follows", review.follows())
                .set("token_digest", token.digest())
                .set("asked_by", review.askedBy().value())
                .set("asked_at", review.askedAt())
                .set("until", review.until())
                .run(jdbc);
    }

    @Override
    public Optional<GuestReview> find(GuestReviewId id) {
        return jdbc.sql(GUEST + "id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    public Optional<GuestReview> ofToken(LinkToken token) {
        return jdbc.sql(GUEST + "token_digest = ?")
                .param(token.digest())
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    public List<GuestReview> of(ReleaseId release) {
        return jdbc.sql(GUEST + "release_id = ? order by number desc")
                .param(release.value())
                .query((row, n) -> read(row))
                .list();
    }

    private GuestReview read(ResultSet row) throws SQLException {
        GuestReviewId id = new GuestReviewId(row.getString("id"));
        String withdrawnBy = row.getString("withdrawn_by");
        List<GuestAnswer> answers = jdbc.sql("select * from guest_answer where guest_review_id = ? order by number")
                .param(id.value())
                .query((answer, n) -> answer(answer))
                .list();
        return new GuestReview(
                id,
                new ReleaseId(row.getString("release_id")),
                row.getInt("revision"),
                new MailAddress(row.getString("guest_name"), row.getString("guest_address")),
                row.getString("reason"),
                row.getBoolean("follows"),
                new StaffId(row.getString("asked_by")),
                SqlInstant.of(row, "asked_at"),
                SqlInstant.of(row, "until"),
                withdrawnBy == null
                        ? null
                        : new GuestReview.Withdrawn(new StaffId(withdrawnBy), SqlInstant.of(row, "withdrawn_at")),
                answers);
    }

    private static GuestAnswer answer(ResultSet row) throws SQLException {
        return new GuestAnswer(
                row.getInt("revision"),
                new Fingerprint(row.getString("fingerprint")),
                GuestAnswer.Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                SqlInstant.of(row, "answered_at"));
    }

    @Override
    public void withdraw(GuestReviewId id, StaffId by, Instant at) {
        jdbc.sql("update guest_review set withdrawn_by = ?, withdrawn_at = ? where id = ? and withdrawn_by is null")
                .params(by.value(), SqlInstant.toColumn(at), id.value())
                .update();
    }

    @Override
    public void answer(GuestReviewId id, GuestAnswer answer) {
        JdbcInsert.into("guest_answer")
                .set("guest_review_id", id.value())
                .set("revision", answer.revision())
                .set("fingerprint", answer.fingerprint().hex())
                .set("verdict", answer.verdict().name())
                .set("words", answer.words())
                .set("answered_at", answer.at())
                .run(jdbc);
    }
}
