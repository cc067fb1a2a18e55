package org.dateline.web.compose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.Quotation;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitKind;
import org.dateline.core.visit.VisitRecord;

/** Visits of every shape, each with the day on which a draft about it is begun. People and words are invented. */
final class VariedVisits {

    record Case(VisitRecord record, LocalDate today) {}

    private VariedVisits() {}

    static Map<String, Case> all() {
        Map<String, Case> all = new LinkedHashMap<>();
        Visit seed = SeedVisit.toChina();
        all.put("seed", new Case(new VisitRecord(seed, List.of(), List.of(earlier(seed))), LocalDate.of(2023, 4, 6)));
        all.put("one-meeting", new Case(VisitRecord.of(oneMeeting()), LocalDate.of(2024, 5, 14)));
        all.put("none", new Case(VisitRecord.of(none()), LocalDate.of(2024, 2, 2)));
        all.put("many", new Case(VisitRecord.of(many()), LocalDate.of(2024, 9, 3)));
        all.put("private", new Case(VisitRecord.of(privately()), LocalDate.of(2024, 7, 1)));
        all.put("to-come", new Case(VisitRecord.of(oneMeeting()), LocalDate.of(2024, 5, 10)));
        return all;
    }

    private static Visit earlier(Visit visit) {
        return visit(visit.principal(), VisitKind.OFFICIAL, "CN", "2019-10-14", "2019-10-16");
    }

    /** One day, one meeting, an outcome, a cleared quotation in English and one in French that is not. */
    private static Visit oneMeeting() {
        return visit(
                principal(),
                VisitKind.OFFICIAL,
                "PH",
                "2024-05-14",
                "2024-05-14",
                new Meeting(
                        LocalDate.of(2024, 5, 14),
                        null,
                        null,
                        "Manila",
                        List.of(person("H.E.", "Maria Luz SANTOS", "SANTOS", office("Secretary of Migrant Workers"))),
                        List.of("The protection of seafarers", "How remittances reach families"),
                        "both sides will name focal points by the end of June",
                        List.of(
                                new Quotation(
                                        "Ana Ferreira",
                                        "Seafarers keep the world supplied, and the world owes them \"a safe way home\".",
                                        Language.ENGLISH,
                                        "press point",
                                        true),
                                new Quotation(
                                        "Maria Luz SANTOS",
                                        "Nos marins méritent mieux.",
                                        Language.FRENCH,
                                        "",
                                        false))));
    }

    private static Visit none() {
        return visit(principal(), VisitKind.WORKING, "CD", "2024-01-30", "2024-02-02");
    }

    /** A round table of five, then one of them alone. */
    private static Visit many() {
        Counterpart minister = person(
                "H.E.",
                "Jean-Pierre N’Diaye",
                "N’Diaye",
                office("Minister of State"),
                office("Minister of the Interior and Public Security"));
        return visit(
                principal(),
                VisitKind.HIGH_LEVEL,
                "SN",
                "2024-09-01",
                "2024-09-04",
                meeting(
                        "2024-09-02",
                        List.of(
                                minister,
                                person("H.E.", "Awa Sarr", "Sarr", office("Minister of African Integration")),
                                person(
                                        "",
                                        "Moussa Ba",
                                        "Ba",
                                        new Office("Director", "National Agency for Diaspora Affairs", "NADA")),
                                person("", "Fatou Kane", "Kane", new Office("President", "Terre d’accueil", "")),
                                person("Mr", "Paul Faye", "Faye", new Office("Mayor", "City Council of Thiès", ""))),
                        List.of("Peace and reintegration", "Skills for young people", "data"),
                        "A joint group will meet every three months."),
                meeting("2024-09-03", List.of(minister), List.of("border posts"), ""));
    }

    private static Visit privately() {
        return visit(
                principal(),
                VisitKind.PRIVATE,
                "EG",
                "2024-06-28",
                "2024-07-01",
                meeting(
                        "2024-06-30",
                        List.of(person("", "Omar Haddad", "Haddad", new Office("Director", "Library of the Sea", ""))),
                        List.of(),
                        ""));
    }

    private static Principal principal() {
        return new Principal(
                "",
                new PersonName("Ana Ferreira", "Ferreira"),
                new Office("Director General", "International Organization for Migration", "IOM"));
    }

    private static Visit visit(
            Principal principal, VisitKind kind, String country, String first, String last, Meeting... meetings) {
        return new Visit(
                VisitId.random(),
                "",
                principal,
                kind,
                new HostCountry(country),
                List.of(),
                new Period(LocalDate.parse(first), LocalDate.parse(last)),
                List.of(meetings),
                List.of(),
                List.of(),
                "",
                new StaffId("author"),
                0);
    }

    private static Meeting meeting(String on, List<Counterpart> with, List<String> topics, String outcome) {
        return new Meeting(LocalDate.parse(on), "", with, topics, outcome);
    }

    private static Counterpart person(String honorific, String name, String family, Office... offices) {
        return new Counterpart(honorific, new PersonName(name, family), List.of(offices));
    }

    private static Office office(String title) {
        return new Office(title, "", "");
    }
}
