package org.dateline.core.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads visits with all that stands under them: one query a table, however many visits there are. */
final class JdbcVisitReading {

    private static final String VISIT = "visit_id";
    private static final String MEETING = "meeting_position";
    private static final String ROLE = "role";
    private static final String POSITION = "position";

    private final JdbcClient jdbc;
    private final List<String> visits;
    private final boolean all;

    private JdbcVisitReading(JdbcClient jdbc, List<String> visits, boolean all) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.all = all;
    }

    static List<Visit> all(JdbcClient jdbc) {
        return new JdbcVisitReading(jdbc, List.of(), true).visits();
    }

    /** The visits of those ids, the latest first. */
    static List<Visit> of(JdbcClient jdbc, List<String> ids) {
        return ids.isEmpty() ? List.of() : new JdbcVisitReading(jdbc, ids, false).visits();
    }

    private List<Visit> visits() {
        Map<String, List<Office>> officesMet =
                rows("counterpart_office", List.of(VISIT, MEETING, "counterpart_position"), JdbcVisitReading::office);
        Map<String, List<Counterpart>> met = rows(
                "counterpart",
                List.of(VISIT, MEETING),
                row -> counterpart(row, at(officesMet, key(row, List.of(VISIT, MEETING, POSITION)))));
        Map<String, List<String>> topics =
                rows("meeting_topic", List.of(VISIT, MEETING), row -> row.getString("topic"));
        Map<String, List<Quotation>> quotations =
                rows("quotation", List.of(VISIT, MEETING), JdbcVisitReading::quotation);
        Map<String, List<Photo>> photos = rows("photo", List.of(VISIT, MEETING), JdbcVisitReading::photo);
        Map<String, List<Meeting>> meetings = rows("meeting", List.of(VISIT), row -> {
            String key = key(row, List.of(VISIT, POSITION));
            return meeting(row, at(met, key), at(topics, key), at(quotations, key), at(photos, key));
        });
        Map<String, List<Office>> offices =
                rows("visit_person_office", List.of(VISIT, ROLE, "person_position"), JdbcVisitReading::office);
        Map<String, List<Counterpart>> people = rows(
                "visit_person",
                List.of(VISIT, ROLE),
                row -> counterpart(row, at(offices, key(row, List.of(VISIT, ROLE, POSITION)))));
        return select("visit", "id", "starts_on desc, id", row -> visit(row, meetings, people));
    }

    private static Visit visit(
            ResultSet row, Map<String, List<Meeting>> meetings, Map<String, List<Counterpart>> people)
            throws SQLException {
        String id = row.getString("id");
        return new Visit(
                new VisitId(id),
                row.getString("reference"),
                new Principal(
                        row.getString("principal_honorific"),
                        new PersonName(row.getString("principal_name"), row.getString("principal_family_name")),
                        new Office(
                                row.getString("principal_office"),
                                row.getString("principal_institution"),
                                row.getString("principal_acronym")),
                        person(row, "principal_person_id")),
                VisitKind.valueOf(row.getString("kind")),
                new HostCountry(row.getString("host_country")),
                Arrays.stream(row.getString("cities").split("\n"))
                        .filter(city -> !city.isEmpty())
                        .toList(),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                at(meetings, id),
                at(people, id + "/" + JdbcVisitWriting.DELEGATION),
                at(people, id + "/" + JdbcVisitWriting.MENTIONED),
                row.getString("notes"),
                new StaffId(row.getString("recorded_by")),
                row.getLong("version"));
    }

    private static Meeting meeting(
            ResultSet row, List<Counterpart> met, List<String> topics, List<Quotation> quotations, List<Photo> photos)
            throws SQLException {
        String zone = row.getString("zone");
        return new Meeting(
                row.getObject("meeting_on", LocalDate.class),
                row.getObject("meeting_at", LocalTime.class),
                zone == null ? null : ZoneId.of(zone),
                row.getString("place"),
                met,
                topics,
                row.getString("outcome"),
                quotations,
                photos);
    }

    private static Counterpart counterpart(ResultSet row, List<Office> offices) throws SQLException {
        return new Counterpart(
                row.getString("honorific"),
                new PersonName(row.getString("name"), row.getString("family_name")),
                offices,
                person(row, "person_id"));
    }

    private static Quotation quotation(ResultSet row) throws SQLException {
        return new Quotation(
                row.getString("speaker"),
                row.getString("words"),
                Language.withTag(row.getString("language")),
                row.getString("source"),
                row.getBoolean("cleared"));
    }

    private static Photo photo(ResultSet row) throws SQLException {
        return new Photo(
                row.getString("picture"),
                Language.withTag(row.getString("language")),
                row.getString("alternative"),
                row.getString("caption"),
                row.getString("credit"));
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(row.getString("title"), row.getString("institution"), row.getString("acronym"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }

    /** A table's rows by what they stand under, each group in its order. */
    private <T> Map<String, List<T>> rows(String table, List<String> under, RowReading<T> reading) {
        Map<String, List<T>> groups = new HashMap<>();
        select(table, VISIT, String.join(", ", under) + ", position", row -> {
            groups.computeIfAbsent(key(row, under), key -> new ArrayList<>()).add(reading.read(row));
            return "";
        });
        return groups;
    }

    private <T> List<T> select(String table, String visit, String order, RowReading<T> reading) {
        JdbcClient.StatementSpec statement = all
                ? jdbc.sql("select * from " + table + " order by " + order)
                : jdbc.sql("select * from " + table + " where " + visit + " in (:visits) order by " + order)
                        .param("visits", visits);
        return statement.query((row, n) -> reading.read(row)).list();
    }

    private static String key(ResultSet row, List<String> columns) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (String column : columns) {
            parts.add(row.getString(column));
        }
        return String.join("/", parts);
    }

    private static <T> List<T> at(Map<String, List<T>> groups, String key) {
        return groups.getOrDefault(key, List.of());
    }

    @FunctionalInterface
    private interface RowReading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
