package org.dateline.core.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.Organization;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.Quotation;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;

/** Writes a visit's facts out in one language. What the record says in another becomes a placeholder that quotes it. */
final class VisitTelling {

    /** What a sentence can still carry beside its own words: sentences have at most 45. */
    private static final int MOST_WORDS = 27;

    private static final int MOST_PEOPLE = 2;
    private static final int LONGEST_TITLE = 5;

    private final Wording wording;
    private final Language recorded;
    private final VisitRecord record;
    private final Organization organization;
    private final LocalDate today;
    private final Set<String> introduced = new HashSet<>();

    /**
     * @param recorded the language in which the visit is on record
     * @param today the day of the draft
     */
    VisitTelling(Wording wording, Language recorded, VisitRecord record, Organization organization, LocalDate today) {
        this.wording = wording;
        this.recorded = recorded;
        this.record = record;
        this.organization = organization;
        this.today = today;
    }

    VisitFacts facts() {
        Visit visit = record.visit();
        int earlier = record.earlier().size();
        return new VisitFacts(
                wording.language(),
                principal(visit.principal()),
                visit.kind().name(),
                wording.country(visit.hostCountry()),
                wording.visit(visit.kind()),
                wording.visitAlone(visit.kind()),
                wording.days(visit.period()),
                wording.span(visit.period()),
                time(visit),
                earlier == 0 ? "" : wording.ordinal(earlier + 1),
                earlier == 0
                        ? ""
                        : Integer.toString(record.earlier()
                                .get(earlier - 1)
                                .period()
                                .firstDay()
                                .getYear()),
                wording.and(visit.cities().stream().map(Wording::escaped).toList()),
                visit.meetings().stream().map(this::meeting).toList(),
                everybody(visit),
                organization.contacts().stream().map(VisitTelling::line).toList());
    }

    private VisitFacts.Time time(Visit visit) {
        if (today.isBefore(visit.period().firstDay())) {
            return VisitFacts.Time.TO_COME;
        }
        return today.isBefore(visit.period().lastDay()) ? VisitFacts.Time.UNDER_WAY : VisitFacts.Time.OVER;
    }

    private VisitFacts.PrincipalFacts principal(Principal principal) {
        Office office = principal.office();
        String name = Wording.escaped(principal.name().written());
        String title = Wording.escaped(office.title());
        String shortest = title.split(" ").length <= LONGEST_TITLE && !title.contains(",") ? title : "";
        boolean here = isRecordedHere();
        boolean english = here && wording.language() == Language.ENGLISH && !shortest.isEmpty();
        String acronym = own(office) ? letterhead().acronym() : office.acronym();
        return new VisitFacts.PrincipalFacts(
                honoured(principal.honorific(), name),
                name,
                here ? inFull(office) : ofOwn(office),
                english ? (Wording.escaped(acronym) + " " + shortest).strip() : name,
                english ? "the " + shortest : name);
    }

    /** The office in another language than the record's: the organization knows its own name in each. */
    private String ofOwn(Office office) {
        if (!own(office)) {
            return askOffices(List.of(office));
        }
        String title = wording.askOffice(office.title());
        return wording.office(new Office(
                title,
                Wording.escaped(letterhead().organization()),
                Wording.escaped(letterhead().acronym())));
    }

    private boolean own(Office office) {
        return !office.institution().isEmpty()
                && Arrays.stream(Language.values())
                        .map(organization::letterhead)
                        .map(Letterhead::organization)
                        .anyMatch(office.institution()::equalsIgnoreCase);
    }

    private Letterhead letterhead() {
        return organization.letterhead(wording.language());
    }

    private boolean isRecordedHere() {
        return recorded == wording.language();
    }

    private String honoured(String honorific, String name) {
        return honorific.isEmpty() ? name : wording.honorific(honorific) + " " + name;
    }

    private String inFull(Office office) {
        return wording.office(new Office(
                Wording.escaped(office.title()),
                Wording.escaped(office.institution()),
                Wording.escaped(office.acronym())));
    }

    private String offices(Counterpart counterpart) {
        return isRecordedHere()
                ? wording.and(counterpart.offices().stream().map(this::inFull).toList())
                : askOffices(counterpart.offices());
    }

    private String askOffices(List<Office> offices) {
        String known = Wording.of(recorded)
                .map(words -> words.and(offices.stream().map(words::office).toList()))
                .orElseGet(() -> offices.stream().map(Office::title).collect(Collectors.joining(", ")));
        return wording.askOffice(known);
    }

    private List<VisitFacts.PersonFacts> everybody(Visit visit) {
        Set<String> told = new HashSet<>();
        return visit.counterparts().stream()
                .filter(person -> told.add(person.name().written()))
                .map(this::person)
                .toList();
    }

    private VisitFacts.PersonFacts person(Counterpart counterpart) {
        String name = Wording.escaped(counterpart.name().written());
        return new VisitFacts.PersonFacts(honoured(counterpart.honorific(), name), name, offices(counterpart));
    }

    private VisitFacts.MeetingFacts meeting(Meeting meeting) {
        List<String> people = meeting.counterparts().stream()
                .map(counterpart -> introduced.add(counterpart.name().written())
                        ? person(counterpart).inFull()
                        : Wording.escaped(counterpart.name().written()))
                .toList();
        String with = wording.and(people);
        String names = wording.and(meeting.counterparts().stream()
                .map(counterpart -> counterpart.name().written())
                .toList());
        boolean past =
                time(record.visit()) == VisitFacts.Time.OVER || meeting.on().isBefore(today);
        Topics topics = new Topics(isRecordedHere() ? meeting.topics() : List.of(), wording);
        return new VisitFacts.MeetingFacts(
                wording.day(meeting.on()),
                past,
                Wording.escaped(meeting.place()),
                with,
                people,
                people.size() > MOST_PEOPLE || people.size() > 1 && words(with) > MOST_WORDS,
                Wording.escaped(names),
                topics.phrase(),
                topics.list(),
                topics.areInList(MOST_WORDS),
                wording.askTopics(names, shortened(String.join("; ", meeting.topics())), past),
                isRecordedHere() ? sentence(meeting.outcome()) : "",
                wording.askOutcome(names, shortened(meeting.outcome())),
                meeting.quotations().stream()
                        .filter(this::canBeSet)
                        .map(VisitTelling::quotation)
                        .toList(),
                meeting.quotations().stream()
                        .filter(said -> !canBeSet(said))
                        .map(this::ask)
                        .distinct()
                        .toList());
    }

    private boolean canBeSet(Quotation quotation) {
        return quotation.cleared() && quotation.language() == wording.language();
    }

    /** The words themselves stay where they are: somebody has not agreed to them yet. */
    private String ask(Quotation quotation) {
        return quotation.cleared()
                ? wording.askTranslation(quotation.speaker())
                : wording.askClearance(quotation.speaker());
    }

    private static VisitFacts.QuotationFacts quotation(Quotation quotation) {
        String words = quotation.words();
        boolean asking = words.matches("(?s).*[?!…]");
        String bare = words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
        return new VisitFacts.QuotationFacts(
                Wording.escaped(quotation.speaker()), Wording.escaped(bare), asking || words.endsWith(".."));
    }

    private static String sentence(String outcome) {
        if (outcome.isEmpty()) {
            return "";
        }
        String words = outcome.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        int first = words.offsetByCodePoints(0, 1);
        String begun = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        return Wording.escaped(begun.matches("(?s).*[.!?…»”\"]") ? begun : begun + ".");
    }

    /** As much of the record as reminds the officer of it. */
    private static String shortened(String words) {
        List<String> all = Arrays.asList(words.strip().split("\\s+"));
        return all.size() <= MOST_WORDS ? words.strip() : String.join(" ", all.subList(0, MOST_WORDS)) + " …";
    }

    private static int words(String phrase) {
        return phrase.split("\\s+").length;
    }

    private static String line(MediaContact contact) {
        List<String> parts = new ArrayList<>();
        parts.add(contact.role().isEmpty() ? contact.name() : contact.name() + " (" + contact.role() + ")");
        Stream.of(contact.telephone(), contact.email())
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return Wording.escaped(String.join(", ", parts));
    }
}
