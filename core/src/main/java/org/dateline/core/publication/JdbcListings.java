package org.dateline.core.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcListings implements Listings {

    /** What is under each address: when it was first published, and the words that hold. */
    private static final String ITEMS =
            " from published_item item" + " join publication on publication.id = item.current_id";

    private static final String LISTED =
            "select item.id, publication.reference, publication.type, publication.language,"
                    + " publication.headline, publication.subhead, publication.body, item.published_at, item.changed_at,"
                    + " item.withdrawn_at" + ITEMS;

    private static final String PUBLIC = " where item.withdrawn_at is null ";

    private static final String FILED = "select item.id, publication.reference, publication.type, publication.language,"
            + " publication.headline, publication.subhead, publication.body,"
            + " publication.notes_to_editors, item.published_at, item.changed_at, item.withdrawn_at,"
            + " country, principal" + ITEMS
            + " left join publication_subject on publication_id = publication.id";

    private final JdbcClient jdbc;

    JdbcListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Listing> latest(int most) {
        return jdbc.sql(LISTED + PUBLIC + "order by item.published_at desc, item.id limit ?")
                .param(most)
                .query((row, n) -> listing(row))
                .list();
    }

    @Override
    public List<Listing> changed(int most) {
        return jdbc.sql(LISTED + " order by item.changed_at desc, item.id limit ?")
                .param(most)
                .query((row, n) -> listing(row))
                .list();
    }

    @Override
    public List<Listing> of(Collection<PublicationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PublicationId, Listing> found = jdbc
                .sql(LISTED + " where item.id in (:ids)")
                .param("ids", ids.stream().map(PublicationId::value).toList())
                .query((row, n) -> listing(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public List<Listing> aboutVisit(String visit) {
        return jdbc.sql(LISTED + " join publication_subject on publication_id = publication.id" + PUBLIC
                        + "and visit = ? order by item.published_at, item.id")
                .param(visit)
                .query((row, n) -> listing(row))
                .list();
    }

    @Override
    public List<Listing> between(Instant from, Instant until, int most) {
        return jdbc.sql(LISTED + PUBLIC + "and item.published_at >= ? and item.published_at < ?"
                        + " order by item.published_at, item.id limit ?")
                .params(SqlInstant.toColumn(from), SqlInstant.toColumn(until), most)
                .query((row, n) -> listing(row))
                .list();
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("select min(published_at) as published_first, max(published_at) as published_last"
                        + " from published_item where withdrawn_at is null having count(*) > 0")
                .query((row, n) -> IntStream.rangeClosed(
                                year(SqlInstant.of(row, "published_first")), year(SqlInstant.of(row, "published_last")))
                        .boxed()
                        .toList())
                .optional()
                .orElse(List.of());
    }

    private static int year(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).getYear();
    }

    @Override
    public List<Filed> since(Place from, int most) {
        // Said so that the index is begun at the place, and not at its beginning.
        return withTopics(jdbc.sql(FILED + " where item.changed_at >= :at and (item.changed_at > :at or item.id > :id)"
                        + " order by item.changed_at, item.id limit :most")
                .param("at", SqlInstant.toColumn(from.changedAt()))
                .param("id", from.id())
                .param("most", most)
                .query((row, n) -> filed(row))
                .list());
    }

    @Override
    public List<Filed> withdrawn(int most) {
        return withTopics(jdbc.sql(FILED + " where item.withdrawn_at is not null"
                        + " order by item.changed_at desc, item.id limit :most")
                .param("most", most)
                .query((row, n) -> filed(row))
                .list());
    }

    private List<Filed> withTopics(List<Filed> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<String>> topics = jdbc
                .sql("select published_item.id as item_id, topic from publication_topic"
                        + " join published_item on current_id = publication_id where published_item.id in (:ids)"
                        + " order by published_item.id, position")
                .param("ids", bare.stream().map(filed -> filed.id().value()).toList())
                .query((row, n) -> Map.entry(row.getString("item_id"), row.getString("topic")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return bare.stream()
                .map(filed -> with(filed, topics.getOrDefault(filed.id().value(), List.of())))
                .toList();
    }

    private static Filed with(Filed filed, List<String> topics) {
        return new Filed(
                filed.id(),
                filed.reference(),
                filed.type(),
                filed.language(),
                filed.headline(),
                filed.words(),
                filed.publishedAt(),
                filed.changedAt(),
                filed.withdrawn(),
                filed.country(),
                filed.principal(),
                topics);
    }

    private static Filed filed(ResultSet row) throws SQLException {
        boolean withdrawn = row.getString("withdrawn_at") != null;
        return new Filed(
                new PublicationId(row.getString("id")),
                row.getString("reference"),
                row.getString("type"),
                Language.withTag(row.getString("language")),
                withdrawn ? "" : row.getString("headline"),
                withdrawn
                        ? ""
                        : String.join(
                                "\n",
                                row.getString("subhead"),
                                new Prose(row.getString("body")).words(),
                                new Prose(row.getString("notes_to_editors")).words()),
                SqlInstant.of(row, "published_at"),
                SqlInstant.of(row, "changed_at"),
                withdrawn,
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("principal")),
                List.of());
    }

    private static Listing listing(ResultSet row) throws SQLException {
        boolean withdrawn = row.getString("withdrawn_at") != null;
        return new Listing(
                new PublicationId(row.getString("id")),
                row.getString("reference"),
                row.getString("type"),
                Language.withTag(row.getString("language")),
                withdrawn ? "" : row.getString("headline"),
                withdrawn ? "" : summary(row),
                SqlInstant.of(row, "published_at"),
                SqlInstant.of(row, "changed_at"),
                withdrawn);
    }

    private static String summary(ResultSet row) throws SQLException {
        String subhead = row.getString("subhead");
        return subhead.isEmpty()
                ? new Prose(row.getString("body")).words().lines().findFirst().orElse("")
                : subhead;
    }
}
