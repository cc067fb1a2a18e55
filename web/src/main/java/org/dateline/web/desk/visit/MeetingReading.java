package org.dateline.web.desk.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.Quotation;
import org.dateline.web.desk.visit.MeetingForm.QuotationForm;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the meetings of a visit's form. Rows that are wholly blank are passed over. */
final class MeetingReading {

    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_WORDS = 2000;

    private final VisitForm form;
    private final Problems problems;
    private final FieldReading fields;
    private final @Nullable Period period;
    private final Optional<HostCountry> country;

    /** The clock of the meeting before; null if none had an hour. */
    private @Nullable ZoneId lastZone;

    MeetingReading(VisitForm form, Problems problems, @Nullable Period period, @Nullable HostCountry country) {
        this.form = form;
        this.problems = problems;
        this.fields = new FieldReading(problems);
        this.period = period;
        this.country = Optional.ofNullable(country);
    }

    List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < form.meetings().size(); i++) {
            MeetingForm typed = form.meetings().get(i);
            if (!typed.isBlank()) {
                meeting("meetings[" + i + "]", typed).ifPresent(meetings::add);
            }
        }
        return meetings;
    }

    private Optional<Meeting> meeting(String path, MeetingForm typed) {
        LocalDate on = fields.day(path + ".on", typed.on(), "visit.problem.meetingDayMissing");
        if (on != null && period != null && !period.contains(on)) {
            problems.add(
                    path + ".on",
                    "visit.problem.meetingOutside",
                    FieldReading.written(period.firstDay()),
                    FieldReading.written(period.lastDay()));
        }
        LocalTime at = hour(path + ".at", typed.at());
        ZoneId zone = zone(path, typed);
        fields.checkLength(path + ".place", typed.place(), FieldReading.LONGEST_LINE);
        List<String> topics = FieldReading.lines(typed.topics());
        topics.forEach(topic -> fields.checkLength(path + ".topics", topic, LONGEST_TOPIC));
        if (typed.counterparts().stream().allMatch(CounterpartForm::isBlank)) {
            problems.add(path + ".counterparts[0].person.name", "visit.problem.counterpartMissing");
        }
        List<Counterpart> counterparts = fields.people(path + ".counterparts", typed.counterparts());
        List<Quotation> quotations = quotations(path, typed.quotations());
        for (int i = 0; i < typed.photos().size(); i++) {
            typed.photos().get(i).check(path + ".photos[" + i + "].", problems);
        }
        return on == null || counterparts.isEmpty() || (at == null) != (zone == null)
                ? Optional.empty()
                : Optional.of(new Meeting(
                        on,
                        at,
                        zone,
                        typed.place(),
                        counterparts,
                        topics,
                        FieldReading.printable(typed.outcome()),
                        quotations,
                        typed.photos().stream()
                                .flatMap(photo -> photo.photo().stream())
                                .toList()));
    }

    private @Nullable LocalTime hour(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeParseException notAnHour) {
            problems.add(field, "visit.problem.hourUnreadable");
            return null;
        }
    }

    /** The clock that is typed, or the last meeting's, or the country's only one. */
    private @Nullable ZoneId zone(String path, MeetingForm typed) {
        String name = typed.zone().strip();
        boolean isKnown = ZoneId.getAvailableZoneIds().contains(name);
        if (!name.isEmpty() && !isKnown) {
            problems.add(path + ".zone", "visit.problem.zoneUnknown");
            return null;
        }
        if (typed.at().isBlank()) {
            if (!name.isEmpty()) {
                problems.add(path + ".at", "visit.problem.hourMissing");
            }
            return null;
        }
        if (isKnown) {
            lastZone = ZoneId.of(name);
        } else if (lastZone == null) {
            lastZone = country.map(HostCountry::zones)
                    .filter(zones -> zones.size() == 1)
                    .map(zones -> ZoneId.of(zones.iterator().next()))
                    .orElse(null);
        }
        if (lastZone == null) {
            problems.add(path + ".zone", "visit.problem.zoneMissing");
        }
        return lastZone;
    }

    private List<Quotation> quotations(String meeting, List<QuotationForm> typed) {
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isBlank()) {
                quotation(meeting + ".quotations[" + i + "]", typed.get(i)).ifPresent(quotations::add);
            }
        }
        return quotations;
    }

    private Optional<Quotation> quotation(String path, QuotationForm typed) {
        String words = OneLine.of(typed.words());
        if (words.isEmpty()) {
            problems.add(path + ".words", "visit.problem.wordsMissing");
        }
        fields.checkLength(path + ".words", words, LONGEST_WORDS);
        fields.checkLength(path + ".source", typed.source(), FieldReading.LONGEST_LINE);
        Optional<String> speaker = speaker(path, OneLine.of(typed.speaker()));
        Optional<Language> language = Language.ofTag(typed.language());
        if (language.isEmpty()) {
            problems.add(path + ".language", "visit.problem.languageUnknown");
        }
        return words.isEmpty() || speaker.isEmpty() || language.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quotation(speaker.get(), words, language.get(), typed.source(), typed.cleared()));
    }

    private Optional<String> speaker(String path, String typed) {
        Optional<String> speaker = form.speakers().stream()
                .filter(name -> name.equalsIgnoreCase(typed))
                .findFirst();
        if (typed.isEmpty()) {
            problems.add(path + ".speaker", "visit.problem.speakerMissing");
        } else if (speaker.isEmpty()) {
            problems.add(path + ".speaker", "visit.problem.speakerUnknown", typed);
        }
        return speaker;
    }
}
