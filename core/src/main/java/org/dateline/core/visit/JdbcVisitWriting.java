package org.dateline.core.visit;

import java.util.List;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes all that stands under a visit, in place of what stood there. */
final class JdbcVisitWriting {

    static final String DELEGATION = "DELEGATION";
    static final String MENTIONED = "MENTIONED";

    private static final List<String> PARTS = List.of(
            "counterpart_office",
            "counterpart",
            "meeting_topic",
            "quotation",
            "photo",
            "meeting",
            "visit_person_office",
            "visit_person");

    private final JdbcClient jdbc;
    private final Visit visit;

    JdbcVisitWriting(JdbcClient jdbc, Visit visit) {
        this.jdbc = jdbc;
        this.visit = visit;
    }

    void run() {
        for (String part : PARTS) {
            jdbc.sql("delete from " + part + " where visit_id = ?")
                    .param(visit.id().value())
                    .update();
        }
        for (int position = 0; position < visit.meetings().size(); position++) {
            meeting(position, visit.meetings().get(position));
        }
        people(DELEGATION, visit.delegation());
        people(MENTIONED, visit.mentioned());
    }

    private void meeting(int position, Meeting meeting) {
        row("meeting", position)
                .set("meeting_on", meeting.on())
                .set("meeting_at", meeting.at())
                .set("zone", meeting.zoneIfKnown().map(Object::toString).orElse(null))
                .set("place", meeting.place())
                .set("outcome", meeting.outcome())
                .run(jdbc);
        for (int topic = 0; topic < meeting.topics().size(); topic++) {
            row("meeting_topic", topic)
                    .set("meeting_position", position)
                    .set("topic", meeting.topics().get(topic))
                    .run(jdbc);
        }
        for (int quotation = 0; quotation < meeting.quotations().size(); quotation++) {
            quotation(position, quotation, meeting.quotations().get(quotation));
        }
        for (int photo = 0; photo < meeting.photos().size(); photo++) {
            photo(position, photo, meeting.photos().get(photo));
        }
        for (int person = 0; person < meeting.counterparts().size(); person++) {
            Counterpart counterpart = meeting.counterparts().get(person);
            somebody("counterpart", person, counterpart)
                    .set("meeting_position", position)
                    .run(jdbc);
            for (int office = 0; office < counterpart.offices().size(); office++) {
                office("counterpart_office", office, counterpart.offices().get(office))
                        .set("meeting_position", position)
                        .set("counterpart_position", person)
                        .run(jdbc);
            }
        }
    }

    private void quotation(int meeting, int position, Quotation quotation) {
        row("quotation", position)
                .set("meeting_position", meeting)
                .set("speaker", quotation.speaker())
                .set("words", quotation.words())
                .set("language", quotation.language().tag())
                .set("source", quotation.source())
                .set("cleared", quotation.cleared())
                .run(jdbc);
    }

    private void photo(int meeting, int position, Photo photo) {
        row("photo", position)
                .set("meeting_position", meeting)
                .set("picture", photo.picture())
                .set("language", photo.language().tag())
                .set("alternative", photo.alternative())
                .set("caption", photo.caption())
                .set("credit", photo.credit())
                .run(jdbc);
    }

    private void people(String role, List<Counterpart> people) {
        for (int person = 0; person < people.size(); person++) {
            Counterpart somebody = people.get(person);
            somebody("visit_person", person, somebody).set("role", role).run(jdbc);
            for (int office = 0; office < somebody.offices().size(); office++) {
                office("visit_person_office", office, somebody.offices().get(office))
                        .set("role", role)
                        .set("person_position", person)
                        .run(jdbc);
            }
        }
    }

    private JdbcInsert somebody(String table, int position, Counterpart somebody) {
        return row(table, position)
                .set("honorific", somebody.honorific())
                .set("name", somebody.name().written())
                .set("family_name", somebody.name().family())
                .set("person_id", somebody.personIfKnown().map(PersonId::value).orElse(null));
    }

    private JdbcInsert office(String table, int position, Office office) {
        return row(table, position)
                .set("title", office.title())
                .set("institution", office.institution())
                .set("acronym", office.acronym());
    }

    private JdbcInsert row(String table, int position) {
        return JdbcInsert.into(table).set("visit_id", visit.id().value()).set("position", position);
    }
}
