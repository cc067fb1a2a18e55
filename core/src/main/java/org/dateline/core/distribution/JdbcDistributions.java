package org.dateline.core.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.outbox.OutboxLine.State;
import org.dateline.core.outbox.Trouble;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDistributions implements Distributions {

    private final JdbcClient jdbc;

    JdbcDistributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void due(PublicationId publication, Instant at) {
        insert(publication, Distribution.Kind.PUBLICATION, null, "", at);
    }

    @Override
    public void dueToThoseWhoGot(
            PublicationId original, PublicationId publication, Distribution.Kind kind, String note, Instant at) {
        insert(publication, kind, original, note, at);
    }

    private void insert(
            PublicationId publication,
            Distribution.Kind kind,
            @Nullable PublicationId original,
            String note,
            Instant at) {
        boolean said = of(publication).stream().anyMatch(each -> each.kind() == kind);
        if (!said) {
            JdbcInsert.into("distribution")
                    .set("id", DistributionId.random().value())
                    .set("kind", kind.name())
                    .set("publication", publication.value())
                    .set("those_who_got", original == null ? null : original.value())
                    .set("note", note)
                    .set("due_at", at)
                    .set("reached", 0)
                    .set("not_before", Instant.EPOCH)
                    .run(jdbc);
        }
    }

    @Override
    public Optional<Distribution> claim(Instant now) {
        return jdbc.sql(
                        "select * from distribution d where written_at is null and not_before <= ? and (those_who_got is null or not exists"
                                + " (select 1 from distribution o where o.publication = d.those_who_got and o.id <> d.id"
                                + " and o.kind <> 'WITHDRAWAL' and o.written_at is null))"
                                + " order by number limit 1 for update skip locked")
                .param(SqlInstant.toColumn(now))
                .query((row, n) -> distribution(row))
                .optional();
    }

    @Override
    public void postpone(DistributionId id, Instant until) {
        jdbc.sql("update distribution set not_before = ? where id = ?")
                .params(SqlInstant.toColumn(until), id.value())
                .update();
    }

    private static Distribution distribution(ResultSet row) throws SQLException {
        String original = row.getString("those_who_got");
        return new Distribution(
                new DistributionId(row.getString("id")),
                Distribution.Kind.valueOf(row.getString("kind")),
                new PublicationId(row.getString("publication")),
                original == null ? null : new PublicationId(original),
                row.getString("note"),
                SqlInstant.of(row, "due_at"),
                row.getObject("written_at") == null ? null : SqlInstant.of(row, "written_at"));
    }

    @Override
    public List<Candidate> next(Distribution distribution, int most) {
        long reached = jdbc.sql("select reached from distribution where id = ?")
                .param(distribution.id().value())
                .query(Long.class)
                .single();
        return candidates(distribution.thoseWhoGotIfAny().orElse(null), reached, most);
    }

    @Override
    public List<Candidate> candidates(@Nullable PublicationId got, long after, int most) {
        String from = got == null
                ? ", null as got_enclosure from subscriber s"
                : ", g.enclosure as got_enclosure from subscriber s join dispatch g on g.subscriber_id = s.id"
                        + " join distribution o on o.id = g.distribution_id and o.publication = :got"
                        + " and o.kind <> 'WITHDRAWAL' join outbox_mail m on m.id = g.mail_id and m.state <> 'GIVEN_UP'";
        JdbcClient.StatementSpec query = jdbc.sql("select s.*" + from
                        + " where s.standing = 'ACTIVE' and s.number > :after order by s.number limit :most")
                .param("after", after)
                .param("most", most);
        List<Candidate> found = (got == null ? query : query.param("got", got.value()))
                .query((row, n) -> new Candidate(
                        row.getLong("number"),
                        JdbcSubscribers.subscriber(row),
                        List.of(),
                        Enclosure.named(row.getString("got_enclosure"))))
                .list();
        return got == null ? withLists(found) : found;
    }

    private List<Candidate> withLists(List<Candidate> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<String, List<MailingList>> lists = new HashMap<>();
        jdbc.sql("select l.*, m.subscriber_id from mailing_list l join mailing_list_member m on m.list_id = l.id"
                        + " where m.subscriber_id in (:ids)")
                .param(
                        "ids",
                        found.stream()
                                .map(each -> each.subscriber().id().value())
                                .toList())
                .query(row -> {
                    lists.computeIfAbsent(row.getString("subscriber_id"), none -> new ArrayList<>())
                            .add(JdbcMailingLists.list(row));
                });
        return found.stream()
                .map(each -> new Candidate(
                        each.number(),
                        each.subscriber(),
                        lists.getOrDefault(each.subscriber().id().value(), List.of()),
                        each.before()))
                .toList();
    }

    @Override
    public void dispatched(Distribution distribution, Dispatch dispatch) {
        JdbcInsert.into("dispatch")
                .set("distribution_id", distribution.id().value())
                .set("subscriber_id", dispatch.subscriber().value())
                .set("mail_id", dispatch.mail().value())
                .set("enclosure", dispatch.enclosure().name())
                .set("leaving_digest", dispatch.leaving().digest())
                .set("dispatched_at", dispatch.at())
                .run(jdbc);
    }

    @Override
    public void reached(Distribution distribution, Candidate last) {
        jdbc.sql("update distribution set reached = ? where id = ?")
                .params(last.number(), distribution.id().value())
                .update();
    }

    @Override
    public void written(Distribution distribution, Instant at) {
        jdbc.sql("update distribution set written_at = ? where id = ?")
                .params(SqlInstant.toColumn(at), distribution.id().value())
                .update();
    }

    @Override
    public Optional<SubscriberId> ofLeaving(SubscriptionToken token) {
        return jdbc.sql("select subscriber_id from dispatch where leaving_digest = ?")
                .param(token.digest())
                .query(String.class)
                .optional()
                .map(SubscriberId::new);
    }

    @Override
    public List<Distribution> of(PublicationId publication) {
        return jdbc.sql("select * from distribution where publication = ? order by number")
                .param(publication.value())
                .query((row, n) -> distribution(row))
                .list();
    }

    @Override
    public List<Distribution> ofRelease(String release) {
        return jdbc.sql("select d.* from distribution d join publication p on p.id = d.publication"
                        + " where p.release_id = ? order by d.number")
                .param(release)
                .query((row, n) -> distribution(row))
                .list();
    }

    @Override
    public List<Recipient> page(DistributionId id, long after, int most) {
        return jdbc.sql("select s.number, s.name, s.address, s.outlet, d.enclosure, m.state, m.trouble from dispatch d"
                        + " join subscriber s on s.id = d.subscriber_id join outbox_mail m on m.id = d.mail_id"
                        + " where d.distribution_id = ? and s.number > ? order by s.number limit ?")
                .params(id.value(), after, most)
                .query((row, n) -> recipient(row))
                .list();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new Recipient(
                row.getLong("number"),
                row.getString("name"),
                row.getString("address"),
                row.getString("outlet"),
                Enclosure.valueOf(row.getString("enclosure")),
                State.valueOf(row.getString("state")),
                trouble == null ? null : Trouble.valueOf(trouble));
    }

    @Override
    public Progress progress(DistributionId id) {
        Map<State, Long> count = new EnumMap<>(State.class);
        jdbc.sql("select m.state, count(*) as mails from dispatch d join outbox_mail m on m.id = d.mail_id"
                        + " where d.distribution_id = ? group by m.state")
                .param(id.value())
                .query(row -> {
                    count.put(State.valueOf(row.getString("state")), row.getLong("mails"));
                });
        return new Progress(
                count.getOrDefault(State.SENT, 0L),
                count.getOrDefault(State.WAITING, 0L),
                count.getOrDefault(State.FAILED, 0L),
                count.getOrDefault(State.GIVEN_UP, 0L));
    }

    @Override
    public List<SubscriberId> recipients(DistributionId id) {
        return jdbc
                .sql("select subscriber_id from dispatch d join outbox_mail m on m.id = d.mail_id"
                        + " where distribution_id = ? and m.state <> 'GIVEN_UP'")
                .param(id.value())
                .query(String.class)
                .list()
                .stream()
                .map(SubscriberId::new)
                .toList();
    }
}
