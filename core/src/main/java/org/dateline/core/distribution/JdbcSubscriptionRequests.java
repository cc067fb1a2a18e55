package org.dateline.core.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubscriptionRequests implements SubscriptionRequests {

    private final JdbcClient jdbc;

    JdbcSubscriptionRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(SubscriptionRequest request, SubscriptionToken token, String from) {
        JdbcInterest.into(JdbcInsert.into("subscription_request"), request.interest())
                .set("token_digest", token.digest())
                .set("name", request.to().name())
                .set("address", request.to().address())
                .set("address_key", Subscriber.key(request.to().address()))
                .set("outlet", request.outlet())
                .set("enclosure", request.enclosure().name())
                .set("asked_in", request.language().tag())
                .set("asked_from", from)
                .set("asked_at", request.askedAt())
                .run(jdbc);
    }

    @Override
    public Optional<SubscriptionRequest> locked(SubscriptionToken token) {
        return jdbc.sql("select * from subscription_request where token_digest = ? for update")
                .param(token.digest())
                .query((row, n) -> request(row))
                .optional();
    }

    private static SubscriptionRequest request(ResultSet row) throws SQLException {
        return new SubscriptionRequest(
                new MailAddress(row.getString("name"), row.getString("address")),
                row.getString("outlet"),
                JdbcInterest.of(row),
                Enclosure.valueOf(row.getString("enclosure")),
                Language.withTag(row.getString("asked_in")),
                SqlInstant.of(row, "asked_at"),
                row.getObject("confirmed_at") == null ? null : SqlInstant.of(row, "confirmed_at"));
    }

    @Override
    public void confirm(SubscriptionToken token, Instant at) {
        jdbc.sql("update subscription_request set confirmed_at = ? where token_digest = ?")
                .params(SqlInstant.toColumn(at), token.digest())
                .update();
    }

    @Override
    public int countFor(String address, Instant since) {
        return count("address_key", Subscriber.key(address), since);
    }

    @Override
    public int countFrom(String from, Instant since) {
        return count("asked_from", from, since);
    }

    private int count(String column, String value, Instant since) {
        return jdbc.sql("select count(*) from subscription_request where " + column + " = ? and asked_at > ?")
                .params(value, SqlInstant.toColumn(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public int forgetBefore(Instant now) {
        return jdbc.sql("delete from subscription_request where asked_at <= ?")
                .param(SqlInstant.toColumn(now.minus(SubscriptionRequest.LASTS)))
                .update();
    }
}
