package org.dateline.core.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.id.RandomId;
import org.dateline.core.outbox.OutboxLine;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWebhooks implements Webhooks {

    private final JdbcClient jdbc;

    JdbcWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Webhook webhook, StaffId by) {
        JdbcInsert.into("webhook")
                .set("id", webhook.id().value())
                .set("target", webhook.target().toString())
                .set("secret", webhook.secret())
                .set("made_by", by.value())
                .set("made_at", webhook.madeAt())
                .run(jdbc);
    }

    @Override
    public List<Webhook> all() {
        return jdbc.sql("select * from webhook where removed_at is null order by made_at, id")
                .query((row, n) -> webhook(row))
                .list();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                new WebhookId(row.getString("id")),
                URI.create(row.getString("target")),
                row.getString("secret"),
                SqlInstant.of(row, "made_at"));
    }

    @Override
    public void remove(WebhookId id, Instant at) {
        jdbc.sql("update webhook set removed_at = ?, secret = '' where id = ? and removed_at is null")
                .params(SqlInstant.toColumn(at), id.value())
                .update();
        jdbc.sql("update webhook_delivery set next_attempt_at = null, state = 'GIVEN_UP' where webhook_id = ?"
                        + " and next_attempt_at is not null")
                .param(id.value())
                .update();
    }

    @Override
    public void due(PublicationId publication, String kind, Instant at) {
        jdbc.sql("select id from webhook w where removed_at is null and not exists (select 1 from webhook_delivery d"
                        + " where d.webhook_id = w.id and d.publication = ? and d.kind = ?)")
                .params(publication.value(), kind)
                .query(String.class)
                .list()
                .forEach(webhook -> JdbcInsert.into("webhook_delivery")
                        .set("id", RandomId.next())
                        .set("webhook_id", webhook)
                        .set("publication", publication.value())
                        .set("kind", kind)
                        .set("state", OutboxLine.State.WAITING.name())
                        .set("attempts", 0)
                        .set("next_attempt_at", at)
                        .run(jdbc));
    }

    @Override
    public Optional<Due> claim(Instant now) {
        return jdbc.sql("select * from webhook_delivery where next_attempt_at <= ? order by next_attempt_at, number"
                        + " limit 1 for update skip locked")
                .param(SqlInstant.toColumn(now))
                .query((row, n) -> new Due(
                        row.getString("id"),
                        find(row.getString("webhook_id")),
                        new PublicationId(row.getString("publication")),
                        row.getString("kind"),
                        row.getInt("attempts")))
                .optional();
    }

    private Webhook find(String id) {
        return jdbc.sql("select * from webhook where id = ?")
                .param(id)
                .query((row, n) -> webhook(row))
                .single();
    }

    @Override
    public void told(String id, Instant at) {
        jdbc.sql("update webhook_delivery set state = 'SENT', attempts = attempts + 1, next_attempt_at = null,"
                        + " trouble = null, ended_at = ? where id = ?")
                .params(SqlInstant.toColumn(at), id)
                .update();
    }

    @Override
    public void failed(String id, HookTrouble trouble, int attempts, Instant nextAttempt) {
        jdbc.sql("update webhook_delivery set state = 'FAILED', trouble = ?, attempts = ?, next_attempt_at = ?"
                        + " where id = ?")
                .params(trouble.name(), attempts, SqlInstant.toColumn(nextAttempt), id)
                .update();
    }

    @Override
    public void givenUp(String id, HookTrouble trouble, int attempts) {
        jdbc.sql("update webhook_delivery set state = 'GIVEN_UP', trouble = ?, attempts = ?, next_attempt_at = null"
                        + " where id = ?")
                .params(trouble.name(), attempts, id)
                .update();
    }

    @Override
    public void tryAgain(Instant now) {
        jdbc.sql("update webhook_delivery set state = 'WAITING', attempts = 0, next_attempt_at = ?"
                        + " where state in ('FAILED', 'GIVEN_UP')"
                        + " and webhook_id in (select id from webhook where removed_at is null)")
                .param(SqlInstant.toColumn(now))
                .update();
    }

    @Override
    public List<HookLine> last(WebhookId id, int most) {
        return jdbc.sql("select p.reference, d.* from webhook_delivery d join publication p on p.id = d.publication"
                        + " where d.webhook_id = ? order by d.number desc limit ?")
                .params(id.value(), most)
                .query((row, n) -> line(row))
                .list();
    }

    private static HookLine line(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new HookLine(
                row.getString("reference"),
                row.getString("kind"),
                OutboxLine.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                trouble == null ? null : HookTrouble.valueOf(trouble),
                row.getObject("next_attempt_at") == null ? null : SqlInstant.of(row, "next_attempt_at"));
    }
}
