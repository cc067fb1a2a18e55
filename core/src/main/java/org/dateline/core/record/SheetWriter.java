package org.dateline.core.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.History;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Revision;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Quotation;
import org.dateline.core.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Writes the sheets of a publication: plain words, a fact a line, people by the names under which they sign in. */
public final class SheetWriter {

    private SheetWriter() {}

    /**
     * All sheets of a revision that is about to become public.
     *
     * @param visit that it is about, as it is on record now; null if none
     * @param history up to now, with the approval that holds
     */
    public static List<Sheet> sheets(
            Revision revision, @Nullable Visit visit, List<CheckedFinding> findings, History history) {
        return List.of(
                new Sheet("approval.txt", approval(history)),
                new Sheet("findings.txt", findings(findings)),
                new Sheet("reviews.txt", reviews(history)),
                new Sheet("text.md", text(revision.text())),
                new Sheet("visit.txt", visit == null ? "about no visit\n" : visit(visit)));
    }

    private static String approval(History history) {
        Act approval = history.approval().orElseThrow(() -> new IllegalArgumentException("not approved"));
        Lines lines = new Lines();
        lines.fact("approver", approval.actor());
        lines.fact("at", approval.at());
        lines.fact("revision", approval.revision());
        lines.fact("fingerprint", approval.fingerprint());
        lines.fact("writers", history.writers().stream().map(Objects::toString).collect(Collectors.joining(", ")));
        history.emergencyCall().ifPresent(call -> {
            lines.fact("emergency called by", call.actor());
            lines.fact("emergency called because", call.detail());
            lines.fact("approved in it because", approval.detail());
        });
        return lines.toString();
    }

    private static String reviews(History history) {
        Lines lines = new Lines();
        history.entries().stream().map(LedgerEntry::act).forEach(act -> {
            if (act.verb() == Act.Verb.CLEARED || act.verb() == Act.Verb.CHANGES_REQUESTED) {
                lines.fact(
                        act.at() + " " + act.verb() + " by " + act.actor() + " of revision " + act.revision(),
                        act.detail());
            }
        });
        return lines.orElse("no reviews");
    }

    private static String findings(List<CheckedFinding> findings) {
        Lines lines = new Lines();
        for (CheckedFinding checked : findings) {
            lines.fact(
                    checked.finding().severity() + " in " + checked.finding().part() + ", "
                            + checked.finding().key(),
                    String.join(" | ", checked.finding().arguments()));
            checked.dismissalIfAny()
                    .ifPresent(dismissal -> lines.fact(
                            "  dismissed by " + dismissal.by() + " at " + dismissal.at(), dismissal.reason()));
        }
        return lines.orElse("no findings");
    }

    private static String text(ReleaseText text) {
        Lines lines = new Lines();
        lines.paragraph("# " + text.headline());
        lines.paragraph(text.subhead());
        lines.paragraph("**" + text.dateline().in(text.language()) + "** –");
        lines.paragraph(text.body().source());
        if (!text.notesToEditors().isEmpty()) {
            lines.paragraph("---");
            lines.paragraph(text.notesToEditors().source());
        }
        text.boilerplateIfAny().ifPresent(about -> paragraphs(lines, about));
        lines.paragraph("---");
        lines.fact("language", text.language().tag());
        lines.fact(
                "embargo",
                text.embargoIfAny()
                        .map(embargo -> embargo.until() + " " + embargo.zone())
                        .orElse("none"));
        text.contacts()
                .forEach(contact -> lines.fact(
                        "contact",
                        String.join(
                                " | ",
                                contact.name(),
                                contact.role(),
                                contact.telephone(),
                                contact.nightTelephone(),
                                contact.email())));
        return lines.toString();
    }

    private static void paragraphs(Lines lines, Boilerplate about) {
        lines.paragraph("---");
        lines.paragraph("## " + about.heading());
        lines.paragraph(about.text().source());
    }

    private static String visit(Visit visit) {
        Lines lines = new Lines();
        lines.fact("visit", visit.reference() + " " + visit.id());
        lines.fact("version", visit.version());
        lines.fact("principal", somebody(visit.principal().asNamed()));
        lines.fact("country", visit.hostCountry().code());
        lines.fact("cities", String.join(", ", visit.cities()));
        lines.fact("days", visit.period().firstDay() + " to " + visit.period().lastDay());
        visit.delegation().forEach(person -> lines.fact("delegation", somebody(person)));
        visit.mentioned().forEach(person -> lines.fact("mentioned", somebody(person)));
        visit.meetings().forEach(meeting -> meeting(lines, meeting));
        return lines.toString();
    }

    private static void meeting(Lines lines, Meeting meeting) {
        String hour = meeting.atIfKnown()
                .flatMap(at -> meeting.zoneIfKnown().map(zone -> " " + at + " " + zone))
                .orElse("");
        lines.fact("meeting", meeting.on() + hour + (meeting.place().isEmpty() ? "" : ", " + meeting.place()));
        meeting.counterparts().forEach(person -> lines.fact("  met", somebody(person)));
        meeting.topics().forEach(topic -> lines.fact("  topic", topic));
        if (!meeting.outcome().isEmpty()) {
            lines.fact("  outcome", meeting.outcome());
        }
        meeting.quotations().forEach(words -> lines.fact("  quotation", quotation(words)));
    }

    private static String quotation(Quotation words) {
        return words.speaker() + ": “" + words.words() + "”, " + (words.cleared() ? "cleared" : "not cleared")
                + (words.source().isEmpty() ? "" : ", " + words.source());
    }

    private static String somebody(Counterpart person) {
        String name = person.honorific().isEmpty()
                ? person.name().written()
                : person.honorific() + " " + person.name().written();
        return name + " (" + person.name().family() + "), "
                + person.offices().stream().map(SheetWriter::office).collect(Collectors.joining("; "));
    }

    private static String office(Office office) {
        String acronym = office.acronym().isEmpty() ? "" : " (" + office.acronym() + ")";
        return office.title() + (office.institution().isEmpty() ? "" : ", " + office.institution()) + acronym;
    }

    /** A fact stands on one line; what has several lines goes on indented. */
    private static final class Lines {
        private final StringBuilder words = new StringBuilder();

        void fact(String name, Object value) {
            words.append(name)
                    .append(": ")
                    .append(value.toString().strip().replaceAll("\\R", "\n    "))
                    .append('\n');
        }

        void paragraph(String paragraph) {
            if (!paragraph.isEmpty()) {
                words.append(paragraph).append("\n\n");
            }
        }

        String orElse(String nothing) {
            return words.isEmpty() ? nothing + "\n" : toString();
        }

        @Override
        public String toString() {
            return words.toString();
        }
    }
}
