package org.dateline.core.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubscribers implements Subscribers {

    /** Of whom nothing is known any more: no address has such a key. */
    private static final String FORGOTTEN = "forgotten:";

    private final JdbcClient jdbc;

    JdbcSubscribers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Subscriber subscriber) {
        Enclosure enclosure = subscriber.enclosure();
        String chosen = enclosure == null ? null : enclosure.name();
        int changed = jdbc.sql(
                        "update subscriber set name = ?, address = ?, address_key = ?, outlet = ?, languages = ?,"
                                + " countries = ?, topics = ?, enclosure = ?, standing = ?, standing_since = ? where id = ?")
                .param(subscriber.to().name())
                .param(subscriber.to().address())
                .param(subscriber.key())
                .param(subscriber.outlet())
                .param(JdbcInterest.languages(subscriber.interest()))
                .param(JdbcInterest.countries(subscriber.interest()))
                .param(JdbcInterest.topics(subscriber.interest()))
                .param(chosen)
                .param(subscriber.standing().name())
                .param(SqlInstant.toColumn(subscriber.since()))
                .param(subscriber.id().value())
                .update();
        if (changed == 0) {
            JdbcInterest.into(JdbcInsert.into("subscriber"), subscriber.interest())
                    .set("id", subscriber.id().value())
                    .set("name", subscriber.to().name())
                    .set("address", subscriber.to().address())
                    .set("address_key", subscriber.key())
                    .set("outlet", subscriber.outlet())
                    .set("enclosure", chosen)
                    .set("standing", subscriber.standing().name())
                    .set("standing_since", subscriber.since())
                    .run(jdbc);
        }
    }

    @Override
    public Optional<Subscriber> find(SubscriberId id) {
        return jdbc.sql("select * from subscriber where id = ? and address <> ''")
                .param(id.value())
                .query((row, n) -> subscriber(row))
                .optional();
    }

    @Override
    public Optional<Subscriber> withAddress(String address) {
        return jdbc.sql("select * from subscriber where address_key = ?")
                .param(Subscriber.key(address))
                .query((row, n) -> subscriber(row))
                .optional();
    }

    static Subscriber subscriber(ResultSet row) throws SQLException {
        return new Subscriber(
                new SubscriberId(row.getString("id")),
                new MailAddress(row.getString("name"), row.getString("address")),
                row.getString("outlet"),
                JdbcInterest.of(row),
                Enclosure.named(row.getString("enclosure")).orElse(null),
                Subscriber.Standing.valueOf(row.getString("standing")),
                SqlInstant.of(row, "standing_since"));
    }

    @Override
    public List<Subscriber> page(String words, @Nullable MailingListId list, String after, int most) {
        String like = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String onList = list == null
                ? ""
                : " and exists (select 1 from mailing_list_member where subscriber_id = id and list_id = :list)";
        JdbcClient.StatementSpec page = jdbc.sql("select * from subscriber where address <> '' and address_key > :after"
                        + " and (address_key like :like or lower(name) like :like or lower(outlet) like :like)"
                        + onList
                        + " order by address_key limit :most")
                .param("after", Subscriber.key(after))
                .param("like", like)
                .param("most", most);
        return (list == null ? page : page.param("list", list.value()))
                .query((row, n) -> subscriber(row))
                .list();
    }

    @Override
    public Set<MailingListId> listsOf(SubscriberId id) {
        return jdbc
                .sql("select list_id from mailing_list_member where subscriber_id = ?")
                .param(id.value())
                .query(String.class)
                .list()
                .stream()
                .map(MailingListId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void putOn(SubscriberId id, Collection<MailingListId> lists) {
        jdbc.sql("delete from mailing_list_member where subscriber_id = ?")
                .param(id.value())
                .update();
        for (MailingListId list : lists) {
            JdbcInsert.into("mailing_list_member")
                    .set("list_id", list.value())
                    .set("subscriber_id", id.value())
                    .run(jdbc);
        }
    }

    @Override
    public void forget(SubscriberId id, Instant at) {
        putOn(id, List.of());
        jdbc.sql("update subscriber set name = '', address = '', address_key = ?, outlet = '', languages = '',"
                        + " countries = '', topics = '', standing = 'UNSUBSCRIBED', standing_since = ? where id = ?")
                .params(FORGOTTEN + id.value(), SqlInstant.toColumn(at), id.value())
                .update();
    }

    @Override
    public int markBounced(Instant at) {
        // Somebody whose address was mended stands anew, and is not held to what came back before.
        return jdbc.sql("update subscriber set standing = 'BOUNCED', standing_since = :at where id in"
                        + " (select s.id from outbox_mail m join dispatch d on d.mail_id = m.id"
                        + " join subscriber s on s.id = d.subscriber_id"
                        + " where m.state = 'GIVEN_UP' and m.trouble = 'ADDRESS_REFUSED'"
                        + " and s.standing = 'ACTIVE' and d.dispatched_at >= s.standing_since)")
                .param("at", SqlInstant.toColumn(at))
                .update();
    }
}
