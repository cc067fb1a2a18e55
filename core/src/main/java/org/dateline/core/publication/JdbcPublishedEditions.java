package org.dateline.core.publication;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublishedEditions implements PublishedEditions {

    private static final Comparator<PublishedEdition> ORDER = Comparator.comparing(
                    (PublishedEdition edition) -> !edition.original())
            .thenComparing(edition -> edition.language().tag());

    /** What is under an address, with the headline that holds. */
    private static final String ITEM = "select item.id, current.language, current.headline, item.published_at, %s"
            + " from published_item item join publication current on current.id = item.current_id";

    /** Each of them by the release that it translates, or is; the placeholder takes a choice of these. */
    private static final String MEMBERS = ITEM.formatted("original.release_id as original, 1 as first")
            + " join publication original on original.id = item.id"
            + " where item.withdrawn_at is null and original.release_id in (%1$s)"
            + " union all "
            + ITEM.formatted("original_release as original, 0 as first")
            + " join publication_edition on publication_id = item.id"
            + " where item.withdrawn_at is null and original_release in (%1$s)";

    private final JdbcClient jdbc;

    JdbcPublishedEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Member(String group, PublishedEdition edition) {}

    @Override
    public void tie(PublicationId edition, String original) {
        JdbcInsert.into("publication_edition")
                .set("publication_id", edition.value())
                .set("original_release", original)
                .run(jdbc);
    }

    @Override
    public List<PublishedEdition> of(PublicationId publication) {
        List<PublishedEdition> all = jdbc.sql(
                        "select coalesce(original_release, release_id) as original from publication"
                                + " left join publication_edition on publication_id = id where id = ?")
                .param(publication.value())
                .query(String.class)
                .optional()
                .map(group -> jdbc.sql(MEMBERS.formatted(":group"))
                        .param("group", group)
                        .query((row, n) -> member(row).edition())
                        .list())
                .orElse(List.of());
        return all.size() < 2 ? List.of() : all.stream().sorted(ORDER).toList();
    }

    @Override
    public Map<PublicationId, List<PublishedEdition>> between(Instant from, Instant until) {
        String published = "item.published_at >= :from and item.published_at < :until";
        String groups =
                "select original_release from publication_edition join published_item item on item.id = publication_id where "
                        + published
                        + " union select release_id from published_item item join publication on publication.id = item.id"
                        + " join publication_edition on original_release = release_id where " + published;
        Map<PublicationId, List<PublishedEdition>> found = new HashMap<>();
        jdbc
                .sql(MEMBERS.formatted(groups))
                .param("from", SqlInstant.toColumn(from))
                .param("until", SqlInstant.toColumn(until))
                .query((row, n) -> member(row))
                .list()
                .stream()
                .collect(groupingBy(Member::group))
                .values()
                .stream()
                .filter(members -> members.size() > 1)
                .map(members ->
                        members.stream().map(Member::edition).sorted(ORDER).toList())
                .forEach(editions -> editions.forEach(edition -> found.put(edition.id(), editions)));
        return found;
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("original"),
                new PublishedEdition(
                        new PublicationId(row.getString("id")),
                        Language.withTag(row.getString("language")),
                        row.getString("headline"),
                        row.getInt("first") == 1,
                        SqlInstant.of(row, "published_at")));
    }
}
