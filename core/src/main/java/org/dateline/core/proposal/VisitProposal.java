package org.dateline.core.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.PlainText;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.VisitKind;
import org.jspecify.annotations.Nullable;

/**
 * The visit that a text seems to tell, found by rules in English, French and Spanish. Nothing of it is on record: each
 * fact is a question to the officer.
 *
 * @param principal with one office; null if none was found
 * @param country null if none was found
 * @param period as the text states it, or the week up to its dateline; null if it says nothing
 * @param earlier what the text says of earlier visits; empty if nothing
 */
public record VisitProposal(
        @Nullable Counterpart principal,
        @Nullable HostCountry country,
        @Nullable Period period,
        VisitKind kind,
        List<ProposedMeeting> meetings,
        String earlier) {

    public VisitProposal {
        meetings = List.copyOf(meetings);
    }

    /**
     * Somebody whom the principal seems to have met.
     *
     * @param on the day, if the text says it with the name; else null
     */
    public record ProposedMeeting(
            Counterpart counterpart, @Nullable LocalDate on, List<String> topics) {
        public ProposedMeeting {
            topics = List.copyOf(topics);
        }

        public Optional<LocalDate> onIfKnown() {
            return Optional.ofNullable(on);
        }
    }

    /** Reads the facts out of a text; in a language without rules it finds none. */
    public static VisitProposal of(ReleaseText text) {
        Optional<Speech> known = Speech.of(text.language());
        List<String> paragraphs = paragraphs(text.body().blocks());
        if (known.isEmpty() || paragraphs.isEmpty()) {
            return new VisitProposal(null, null, null, VisitKind.OFFICIAL, List.of(), "");
        }
        Speech speech = known.get();
        List<FoundPerson> people = new PersonFinder(speech).find(paragraphs);
        FoundPerson principal = principal(people, speech, paragraphs.get(0));
        HostCountry country = CountryFinder.find(text.headline(), paragraphs, speech);
        Offices offices = new Offices(speech, country);
        List<Counterpart> met = people.stream()
                .filter(person -> !person.equals(principal))
                .map(offices::counterpart)
                .flatMap(Optional::stream)
                .toList();
        Days days = new Days(text.language(), text.dateline().date());
        Topics topics = new Topics(speech, met, paragraphs);
        return new VisitProposal(
                principal == null ? null : offices.counterpart(principal).orElse(null),
                country,
                period(days, speech, paragraphs, text.dateline().date()),
                kind(speech, text, paragraphs),
                met.stream()
                        .map(person -> new ProposedMeeting(
                                person, days.near(person.name().written(), paragraphs), topics.of(person)))
                        .toList(),
                earlier(speech, paragraphs));
    }

    public Optional<Counterpart> principalIfFound() {
        return Optional.ofNullable(principal);
    }

    public Optional<HostCountry> countryIfFound() {
        return Optional.ofNullable(country);
    }

    public Optional<Period> periodIfFound() {
        return Optional.ofNullable(period);
    }

    /** Whoever is named before the text says that somebody was met; the first, if there are more. */
    private static @Nullable FoundPerson principal(List<FoundPerson> people, Speech speech, String lead) {
        Matcher met = speech.met().matcher(lead);
        int verb = met.find() ? met.start() : lead.length();
        return people.stream()
                .filter(person -> person.paragraph() == 0 && person.start() < verb)
                .filter(person -> tellsOfAVisit(lead.substring(person.start()), speech))
                .findFirst()
                .orElse(null);
    }

    private static boolean tellsOfAVisit(String fromName, Speech speech) {
        String sentence = fromName.split("(?<=[.!?]) (?=\\p{Lu})", 2)[0];
        return speech.visit().matcher(sentence).find()
                || speech.met().matcher(sentence).find();
    }

    private static @Nullable Period period(
            Days days, Speech speech, List<String> paragraphs, @Nullable LocalDate given) {
        Optional<Period> stated = days.statedPeriod(paragraphs, speech);
        if (stated.isPresent()) {
            return stated.get();
        }
        boolean thisWeek = speech.thisWeek().matcher(paragraphs.get(0)).find();
        if (given == null || !thisWeek) {
            return null;
        }
        return new Period(given.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), given);
    }

    private static VisitKind kind(Speech speech, ReleaseText text, List<String> paragraphs) {
        String words = text.headline() + "\n" + String.join("\n", paragraphs);
        for (VisitKind kind : List.of(VisitKind.HIGH_LEVEL, VisitKind.WORKING, VisitKind.PRIVATE)) {
            if (speech.kind(kind).matcher(words).find()) {
                return kind;
            }
        }
        return VisitKind.OFFICIAL;
    }

    private static String earlier(Speech speech, List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            Matcher found = speech.earlier().matcher(paragraph);
            if (found.find()) {
                return found.group();
            }
        }
        return "";
    }

    private static List<String> paragraphs(List<Block> blocks) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            String words = PlainText.of(List.of(block))
                    .replaceAll("[\\u00A0\\u202F]", " ")
                    .replaceAll("\\s*\\n\\s*", block instanceof Block.Paragraph ? " " : "; ")
                    .strip();
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
        return paragraphs;
    }
}
