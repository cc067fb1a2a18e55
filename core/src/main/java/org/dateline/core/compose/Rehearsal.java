package org.dateline.core.compose;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
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
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitKind;
import org.dateline.core.visit.VisitRecord;

/**
 * Fills every template once before anybody needs it, with visits that are over, under way and to come, with and without
 * meetings: an organization that edits its templates learns at the start what is wrong with them.
 */
public final class Rehearsal {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private Rehearsal() {}

    /** @throws UnusableDraftTemplateException for the first template that makes no draft */
    public static void of(Composer composer, DraftTemplates templates) {
        for (Language language : Language.values()) {
            if (composer.writes(language)) {
                for (ReleaseType type : ReleaseType.values()) {
                    rehearse(composer, templates.source(type, language), type, language);
                }
            }
        }
    }

    private static void rehearse(Composer composer, String source, ReleaseType type, Language language) {
        Visit visit = visit(meetings());
        for (VisitRecord record : List.of(
                VisitRecord.of(visit),
                new VisitRecord(visit, List.of(), List.of(visit)),
                VisitRecord.of(visit(List.of())))) {
            for (int day : new int[] {-1, 1, 9}) {
                ReleaseText draft = composer.compose(type, language, record, FIRST.plusDays(day));
                if (draft.headline().isEmpty() || draft.body().isEmpty()) {
                    throw new UnusableDraftTemplateException(
                            source, 0, "it gives no headline (a line that begins with \"# \") or no text");
                }
                draft.body().refusals().stream().findFirst().ifPresent(refused -> {
                    throw new UnusableDraftTemplateException(
                            source, 0, "a release holds no " + refused.kind() + ": " + refused.excerpt());
                });
            }
        }
    }

    private static Visit visit(List<Meeting> meetings) {
        return new Visit(
                new VisitId("0".repeat(32)),
                "",
                new Principal("", new PersonName("Given Family", "Family"), new Office("Head", "", "")),
                VisitKind.OFFICIAL,
                new HostCountry("CH"),
                List.of("Bern"),
                new Period(FIRST, FIRST.plusDays(4)),
                meetings,
                List.of(),
                List.of(),
                "",
                new StaffId("rehearsal"),
                0);
    }

    private static List<Meeting> meetings() {
        Counterpart somebody =
                new Counterpart("H.E.", new PersonName("First LAST", "LAST"), List.of(new Office("Minister", "", "")));
        Counterpart other =
                new Counterpart("", new PersonName("Other NAME", "NAME"), List.of(new Office("Chair", "Board", "B")));
        return List.of(
                new Meeting(
                        FIRST,
                        null,
                        null,
                        "",
                        List.of(somebody),
                        List.of("one topic"),
                        "An outcome.",
                        List.of(
                                new Quotation("Given Family", "We agree.", Language.ENGLISH, "", true),
                                new Quotation("Given Family", "Nous en convenons.", Language.FRENCH, "", true),
                                new Quotation("Given Family", "Estamos de acuerdo.", Language.SPANISH, "", false))),
                new Meeting(FIRST.plusDays(2), "", List.of(somebody, other, other), List.of(), ""),
                new Meeting(FIRST.plusDays(4), "", List.of(other), List.of("Topic", "Another"), ""));
    }
}
