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

    private static final String LISTED =
            "select id, reference, type, language, headline, subhead, body, published_at from publication ";

    private final JdbcClient jdbc;

    JdbcListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Listing> latest(int most) {
        return jdbc.sql(LISTED + "order by published_at desc, id limit ?")
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
                .sql(LISTED + "where id in (:ids)")
                .param("ids", ids.stream().map(PublicationId::value).toList())
                .query((row, n) -> listing(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public List<Listing> aboutVisit(String visit) {
        return jdbc.sql(LISTED
                        + "join publication_subject on publication_id = id where visit = ? order by published_at, id")
                .param(visit)
                .query((row, n) -> listing(row))
                .list();
    }

    @Override
    public List<Listing> between(Instant from, Instant until, int most) {
        return jdbc.sql(LISTED + "where published_at >= ? and published_at < ? order by published_at, id limit ?")
                .params(SqlInstant.toColumn(from), SqlInstant.toColumn(until), most)
                .query((row, n) -> listing(row))
                .list();
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("select min(published_at) as published_first, max(published_at) as published_last"
                        + " from publication having count(*) > 0")
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
        List<Filed> bare = jdbc.sql("select id, reference, type, language, headline, subhead, body, notes_to_editors,"
                        + " published_at, country, principal from publication"
                        + " left join publication_subject on publication_id = id"
                        // Said so that the index of published_at is begun at the place, and not at its beginning.
                        + " where published_at >= :at and (published_at > :at or id > :id)"
                        + " order by published_at, id limit :most")
                .param("at", SqlInstant.toColumn(from.publishedAt()))
                .param("id", from.id())
                .param("most", most)
                .query((row, n) -> filed(row))
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<String>> topics = jdbc
                .sql("select publication_id, topic from publication_topic where publication_id in (:ids)"
                        + " order by publication_id, position")
                .param("ids", bare.stream().map(filed -> filed.id().value()).toList())
                .query((row, n) -> Map.entry(row.getString("publication_id"), row.getString("topic")))
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
                filed.country(),
                filed.principal(),
                topics);
    }

    private static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                new PublicationId(row.getString("id")),
                row.getString("reference"),
                row.getString("type"),
                Language.withTag(row.getString("language")),
                row.getString("headline"),
                String.join(
                        "\n",
                        row.getString("subhead"),
                        new Prose(row.getString("body")).words(),
                        new Prose(row.getString("notes_to_editors")).words()),
                SqlInstant.of(row, "published_at"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("principal")),
                List.of());
    }

    private static Listing listing(ResultSet row) throws SQLException {
        String subhead = row.getString("subhead");
        return new Listing(
                new PublicationId(row.getString("id")),
                row.getString("reference"),
                row.getString("type"),
                Language.withTag(row.getString("language")),
                row.getString("headline"),
                subhead.isEmpty()
                        ? new Prose(row.getString("body"))
                                .words()
                                .lines()
                                .findFirst()
                                .orElse("")
                        : subhead,
                SqlInstant.of(row, "published_at"));
    }
}
