package org.dateline.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.outbox.OutboxLine.State;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Format;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutbox implements Outbox {

    /** Each node holds one mail at a time. */
    private static final int MOST_HELD_BY_OTHERS = 20;

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(OutboxMail mail) {
        JdbcInsert row = JdbcInsert.into("outbox_mail")
                .set("id", mail.id().value())
                .set("kind", mail.kind().name())
                .set("release_id", value(mail.release()))
                .set("recipient_name", mail.to().name())
                .set("recipient_address", mail.to().address())
                .set("subject", mail.subject())
                .set("plain_text", mail.text())
                .set("html", mail.html())
                .set(
                        "headers",
                        mail.headers().stream()
                                .map(line -> line.name() + ":" + line.value())
                                .collect(Collectors.joining("\n")))
                .set("written_at", mail.at())
                .set("state", State.WAITING.name())
                .set("attempts", 0)
                .set("next_attempt_at", mail.at());
        mail.attachmentIfAny()
                .ifPresent(attachment -> row.set(
                                "attachment_release", attachment.release().value())
                        .set("attachment_revision", attachment.revision())
                        .set("attachment_format", attachment.format().name())
                        .set("attachment_name", attachment.fileName()));
        row.run(jdbc);
    }

    private static @Nullable String value(@Nullable ReleaseId release) {
        return release == null ? null : release.value();
    }

    @Override
    public Optional<Claimed> claim(Instant now) {
        // A mail that is sent or given up has no next attempt: the index leads to what is due and nothing else. The
        // lock
        // is a question of its own, since H2 reads and locks all that is due before it takes the first.
        return jdbc
                .sql("select id from outbox_mail where next_attempt_at <= ? order by next_attempt_at, number limit ?")
                .params(SqlInstant.toColumn(now), MOST_HELD_BY_OTHERS)
                .query(String.class)
                .list()
                .stream()
                .map(id -> claim(id, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Claimed> claim(String id, Instant now) {
        return jdbc.sql("select * from outbox_mail where id = ? and next_attempt_at <= ? for update skip locked")
                .params(id, SqlInstant.toColumn(now))
                .query((row, n) -> new Claimed(mail(row), row.getInt("attempts")))
                .optional();
    }

    private static OutboxMail mail(ResultSet row) throws SQLException {
        String release = row.getString("release_id");
        return new OutboxMail(
                new MailId(row.getString("id")),
                OutboxMail.Kind.valueOf(row.getString("kind")),
                release == null ? null : new ReleaseId(release),
                to(row),
                row.getString("subject"),
                row.getString("plain_text"),
                row.getString("html"),
                row.getString("headers").lines().map(JdbcOutbox::header).toList(),
                attachment(row),
                SqlInstant.of(row, "written_at"));
    }

    private static HeaderLine header(String line) {
        int colon = line.indexOf(':');
        return new HeaderLine(line.substring(0, colon), line.substring(colon + 1));
    }

    private static MailAddress to(ResultSet row) throws SQLException {
        return new MailAddress(row.getString("recipient_name"), row.getString("recipient_address"));
    }

    private static OutboxMail.@Nullable Attachment attachment(ResultSet row) throws SQLException {
        String release = row.getString("attachment_release");
        return release == null
                ? null
                : new OutboxMail.Attachment(
                        new ReleaseId(release),
                        row.getInt("attachment_revision"),
                        Format.valueOf(row.getString("attachment_format")),
                        row.getString("attachment_name"));
    }

    @Override
    public void sent(MailId id, Instant at) {
        // A link that lets somebody in need not lie here for ever; one to unsubscribe is in the header, too.
        jdbc.sql(
                        "update outbox_mail set state = 'SENT', attempts = attempts + 1, next_attempt_at = null, trouble = null,"
                                + " plain_text = '', html = null, headers = '', ended_at = ? where id = ?")
                .params(SqlInstant.toColumn(at), id.value())
                .update();
    }

    @Override
    public void failed(MailId id, Trouble trouble, int attempts, Instant nextAttempt) {
        jdbc.sql("update outbox_mail set state = 'FAILED', trouble = ?, attempts = ?, next_attempt_at = ? where id = ?")
                .params(trouble.name(), attempts, SqlInstant.toColumn(nextAttempt), id.value())
                .update();
    }

    @Override
    public void givenUp(MailId id, Trouble trouble, int attempts) {
        jdbc.sql("update outbox_mail set state = 'GIVEN_UP', trouble = ?, attempts = ?, next_attempt_at = null"
                        + " where id = ?")
                .params(trouble.name(), attempts, id.value())
                .update();
    }

    @Override
    public void tryAgain(Instant now) {
        jdbc.sql("update outbox_mail set state = 'WAITING', attempts = 0, next_attempt_at = ?"
                        + " where state in ('FAILED', 'GIVEN_UP')")
                .param(SqlInstant.toColumn(now))
                .update();
    }

    @Override
    public List<OutboxLine> unsent(int most) {
        return jdbc.sql("select * from outbox_mail where state <> 'SENT'"
                        + " order by case when state = 'GIVEN_UP' then 0 else 1 end, number limit ?")
                .param(most)
                .query((row, n) -> line(row))
                .list();
    }

    private static OutboxLine line(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new OutboxLine(
                new MailId(row.getString("id")),
                OutboxMail.Kind.valueOf(row.getString("kind")),
                to(row),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                trouble == null ? null : Trouble.valueOf(trouble),
                SqlInstant.of(row, "written_at"),
                row.getObject("next_attempt_at") == null ? null : SqlInstant.of(row, "next_attempt_at"));
    }

    @Override
    public Map<State, Long> count() {
        Map<State, Long> count = new EnumMap<>(State.class);
        jdbc.sql("select state, count(*) as mails from outbox_mail group by state")
                .query(row -> {
                    count.put(State.valueOf(row.getString("state")), row.getLong("mails"));
                });
        return count;
    }
}
