package org.dateline.core.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisits implements Visits {

    private static final List<String> PARTS = List.of("counterpart_office", "counterpart", "meeting_topic", "meeting");

    private final JdbcClient jdbc;

    JdbcVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return jdbc.sql("select * from visit where id = ?")
                .param(id.value())
                .query((row, n) -> visit(row))
                .optional();
    }

    @Override
    public List<Visit> all() {
        return jdbc.sql("select * from visit order by starts_on desc, id")
                .query((row, n) -> visit(row))
                .list();
    }

    @Override
    public Optional<VisitRecord> record(VisitId id) {
        return find(id).map(VisitRecord::of);
    }

    private Visit visit(ResultSet row) throws SQLException {
        VisitId id = new VisitId(row.getString("id"));
        return new Visit(
                id,
                row.getString("reference"),
                new Principal(
                        row.getString("principal_honorific"),
                        new PersonName(row.getString("principal_name"), row.getString("principal_family_name")),
                        new Office(
                                row.getString("principal_office"),
                                row.getString("principal_institution"),
                                row.getString("principal_acronym"))),
                VisitKind.valueOf(row.getString("kind")),
                new HostCountry(row.getString("host_country")),
                Arrays.stream(row.getString("cities").split("\n"))
                        .filter(city -> !city.isEmpty())
                        .toList(),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                meetings(id),
                List.of(),
                List.of(),
                row.getString("notes"),
                new StaffId(row.getString("recorded_by")),
                row.getLong("version"));
    }

    private List<Meeting> meetings(VisitId id) {
        return jdbc.sql("select * from meeting where visit_id = ? order by position")
                .param(id.value())
                .query((row, n) -> {
                    int meeting = row.getInt("position");
                    return new Meeting(
                            row.getObject("meeting_on", LocalDate.class),
                            row.getString("place"),
                            counterparts(id, meeting),
                            topics(id, meeting),
                            row.getString("outcome"));
                })
                .list();
    }

    private List<String> topics(VisitId id, int meeting) {
        return jdbc.sql("select topic from meeting_topic where visit_id = ? and meeting_position = ? order by position")
                .params(id.value(), meeting)
                .query(String.class)
                .list();
    }

    private List<Counterpart> counterparts(VisitId id, int meeting) {
        return jdbc.sql("select * from counterpart where visit_id = ? and meeting_position = ? order by position")
                .params(id.value(), meeting)
                .query((row, n) -> new Counterpart(
                        row.getString("honorific"),
                        new PersonName(row.getString("name"), row.getString("family_name")),
                        offices(id, meeting, row.getInt("position"))))
                .list();
    }

    private List<Office> offices(VisitId id, int meeting, int counterpart) {
        return jdbc.sql("select * from counterpart_office where visit_id = ? and meeting_position = ?"
                        + " and counterpart_position = ? order by position")
                .params(id.value(), meeting, counterpart)
                .query((row, n) ->
                        new Office(row.getString("title"), row.getString("institution"), row.getString("acronym")))
                .list();
    }

    @Override
    public Visit save(Visit visit) {
        if (visit.version() == 0) {
            insert(visit);
        } else {
            update(visit);
        }
        for (String part : PARTS) {
            jdbc.sql("delete from " + part + " where visit_id = ?")
                    .param(visit.id().value())
                    .update();
        }
        for (int position = 0; position < visit.meetings().size(); position++) {
            insert(visit.id(), position, visit.meetings().get(position));
        }
        return new Visit(
                visit.id(),
                visit.reference(),
                visit.principal(),
                visit.kind(),
                visit.hostCountry(),
                visit.cities(),
                visit.period(),
                visit.meetings(),
                visit.delegation(),
                visit.mentioned(),
                visit.notes(),
                visit.recordedBy(),
                visit.version() + 1);
    }

    private void insert(Visit visit) {
        Principal principal = visit.principal();
        JdbcInsert.into("visit")
                .set("id", visit.id().value())
                .set("principal_honorific", principal.honorific())
                .set("principal_name", principal.name().written())
                .set("principal_family_name", principal.name().family())
                .set("principal_office", principal.office().title())
                .set("principal_institution", principal.office().institution())
                .set("principal_acronym", principal.office().acronym())
                .set("kind", visit.kind().name())
                .set("host_country", visit.hostCountry().code())
                .set("cities", String.join("\n", visit.cities()))
                .set("starts_on", visit.period().firstDay())
                .set("ends_on", visit.period().lastDay())
                .set("notes", visit.notes())
                .set("recorded_by", visit.recordedBy().value())
                .set("version", 1)
                .run(jdbc);
    }

    private void update(Visit visit) {
        Principal principal = visit.principal();
        int updated = jdbc.sql("update visit set principal_honorific = ?, principal_name = ?,"
                        + " principal_family_name = ?, principal_office = ?, principal_institution = ?,"
                        + " principal_acronym = ?, kind = ?, host_country = ?, cities = ?, starts_on = ?,"
                        + " ends_on = ?, notes = ?, version = version + 1 where id = ? and version = ?")
                .params(
                        principal.honorific(),
                        principal.name().written(),
                        principal.name().family(),
                        principal.office().title(),
                        principal.office().institution(),
                        principal.office().acronym(),
                        visit.kind().name(),
                        visit.hostCountry().code(),
                        String.join("\n", visit.cities()),
                        visit.period().firstDay(),
                        visit.period().lastDay(),
                        visit.notes(),
                        visit.id().value(),
                        visit.version())
                .update();
        if (updated == 0) {
            throw new StaleVisitException(visit.id());
        }
    }

    private void insert(VisitId id, int position, Meeting meeting) {
        row("meeting", id)
                .set("position", position)
                .set("meeting_on", meeting.on())
                .set("place", meeting.place())
                .set("outcome", meeting.outcome())
                .run(jdbc);
        for (int topic = 0; topic < meeting.topics().size(); topic++) {
            row("meeting_topic", id)
                    .set("meeting_position", position)
                    .set("position", topic)
                    .set("topic", meeting.topics().get(topic))
                    .run(jdbc);
        }
        for (int person = 0; person < meeting.counterparts().size(); person++) {
            insert(id, position, person, meeting.counterparts().get(person));
        }
    }

    private void insert(VisitId id, int meeting, int position, Counterpart counterpart) {
        row("counterpart", id)
                .set("meeting_position", meeting)
                .set("position", position)
                .set("honorific", counterpart.honorific())
                .set("name", counterpart.name().written())
                .set("family_name", counterpart.name().family())
                .run(jdbc);
        for (int office = 0; office < counterpart.offices().size(); office++) {
            Office held = counterpart.offices().get(office);
            row("counterpart_office", id)
                    .set("meeting_position", meeting)
                    .set("counterpart_position", position)
                    .set("position", office)
                    .set("title", held.title())
                    .set("institution", held.institution())
                    .set("acronym", held.acronym())
                    .run(jdbc);
        }
    }

    private static JdbcInsert row(String table, VisitId id) {
        return JdbcInsert.into(table).set("visit_id", id.value());
    }
}
