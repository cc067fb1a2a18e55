package org.dateline.core.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitKind;

/**
 * Writes a first draft in English from a visit's facts: headline, dateline, a lead, a paragraph a meeting. What is not on
 * record becomes a {@link Placeholder}, never a guess.
 */
public final class Composer {

    private static final Language LANGUAGE = Language.ENGLISH;

    private Composer() {}

    /**
     * @param city where the release is given out
     * @param today the dateline's date; it also decides whether the visit is over, under way or to come
     * @param contacts whom to call
     * @param boilerplate the organization's standing paragraph
     */
    public static ReleaseText compose(
            Visit visit, String city, LocalDate today, List<MediaContact> contacts, Optional<Boilerplate> boilerplate) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(lead(visit, today));
        visit.meetings().forEach(meeting -> paragraphs.add(meeting(visit, meeting)));
        return new ReleaseText(
                        LANGUAGE,
                        headline(visit, today),
                        "",
                        new Dateline(city, today),
                        new Prose(String.join("\n\n", paragraphs)),
                        Prose.EMPTY,
                        contacts,
                        boilerplate.orElse(null),
                        null)
                .inOrthotypography();
    }

    private static String headline(Visit visit, LocalDate today) {
        Office office = visit.principal().office();
        String who = (office.acronym().isEmpty() ? "" : office.acronym() + " ") + office.title();
        String does = isOver(visit, today) ? "completes" : isUnderWay(visit, today) ? "on" : "to pay";
        return who + " " + does + " " + kindOfVisit(visit) + " to " + country(visit);
    }

    private static String kindOfVisit(Visit visit) {
        String kind = kind(visit.kind());
        return kind + " visit";
    }

    private static String lead(Visit visit, LocalDate today) {
        Principal principal = visit.principal();
        String who = "The " + officeInFull(principal.office()) + ", "
                + words(principal.name().written()) + ",";
        String does = isOver(visit, today) ? "completed" : isUnderWay(visit, today) ? "is paying" : "will pay";
        String article = kind(visit.kind()).matches("^[aeiou].*") ? "an" : "a";
        String lead = who + " " + does + " " + article + " " + kindOfVisit(visit) + " to " + country(visit) + " "
                + days(visit.period());
        List<Counterpart> met = visit.counterparts();
        if (met.isEmpty()) {
            return lead + ". " + Placeholder.of("whom the " + principal.office().title() + " met");
        }
        return lead + ", for talks with "
                + and(met.stream().map(Composer::withOffices).toList()) + ".";
    }

    private static String meeting(Visit visit, Meeting meeting) {
        String with = and(meeting.counterparts().stream().map(Composer::shortly).toList());
        String principal = words(visit.principal().office().title());
        String first = meeting.topics().isEmpty()
                ? "On " + day(meeting.on()) + ", the " + principal + " met " + with + " "
                        + Placeholder.of("what they talked about") + "."
                : "On " + day(meeting.on()) + ", the " + principal + " and " + with + " discussed "
                        + and(meeting.topics().stream().map(Composer::words).toList()) + ".";
        String outcome =
                meeting.outcome().isEmpty() ? Placeholder.of("outcome of this meeting") : words(meeting.outcome());
        return first + " " + outcome;
    }

    private static String withOffices(Counterpart counterpart) {
        String honorific = counterpart.honorific().isEmpty() ? "" : words(counterpart.honorific()) + " ";
        return honorific + words(counterpart.name().written()) + ", "
                + and(counterpart.offices().stream().map(Composer::officeInFull).toList());
    }

    /** Later mentions: the first office alone. */
    private static String shortly(Counterpart counterpart) {
        Office office = counterpart.offices().get(0);
        return "the " + words(office.title()) + (office.acronym().isEmpty() ? "" : " of " + words(office.acronym()));
    }

    /** "Director General of the International Organization for Migration (IOM)". */
    private static String officeInFull(Office office) {
        String institution = office.institution().isEmpty() ? "" : " of the " + words(office.institution());
        String acronym = office.acronym().isEmpty() ? "" : " (" + words(office.acronym()) + ")";
        return words(office.title()) + institution + acronym;
    }

    private static String country(Visit visit) {
        return words(visit.hostCountry().nameIn(LANGUAGE));
    }

    private static String kind(VisitKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String days(Period period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        if (first.equals(last)) {
            return "on " + Dateline.longDate(first, LANGUAGE);
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        String from = sameMonth ? Integer.toString(first.getDayOfMonth()) : Dateline.longDate(first, LANGUAGE);
        return "from " + from + " to " + Dateline.longDate(last, LANGUAGE);
    }

    private static String day(LocalDate date) {
        String year = " " + date.getYear();
        return Dateline.longDate(date, LANGUAGE).replace(year, "");
    }

    private static boolean isOver(Visit visit, LocalDate today) {
        return !today.isBefore(visit.period().lastDay());
    }

    private static boolean isUnderWay(Visit visit, LocalDate today) {
        return visit.period().contains(today);
    }

    private static String and(List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String separator = parts.stream().anyMatch(part -> part.contains(",")) ? "; " : ", ";
        return parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(separator))
                + (separator.equals("; ") ? "; and " : " and ")
                + parts.get(parts.size() - 1);
    }

    private static String words(String words) {
        return CommonMarkWriter.escape(words);
    }
}
