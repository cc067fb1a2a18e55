package org.dateline.core.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * One appointment of a visit.
 *
 * @param on the day, in the host country
 * @param at the hour, there; null if it is not on record
 * @param zone the clock of the place; null if no hour is on record
 * @param place may be empty
 * @param counterparts in order of precedence; at least one
 * @param topics what it was about, each in a few words
 * @param outcome what came of it; may be empty
 * @param quotations what was said there, or about it
 * @param photos taken there, in the order in which they are to be shown
 */
public record Meeting(
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable ZoneId zone,
        String place,
        List<Counterpart> counterparts,
        List<String> topics,
        String outcome,
        List<Quotation> quotations,
        List<Photo> photos) {
    public Meeting {
        place = OneLine.of(place);
        counterparts = List.copyOf(counterparts);
        topics = topics.stream()
                .map(OneLine::of)
                .filter(topic -> !topic.isEmpty())
                .toList();
        outcome = outcome.strip();
        quotations = List.copyOf(quotations);
        photos = List.copyOf(photos);
        if ((at == null) != (zone == null)) {
            throw new IllegalArgumentException("an hour has a zone, and a zone an hour");
        }
        if (counterparts.isEmpty()) {
            throw new IllegalArgumentException("a meeting has at least one counterpart");
        }
    }

    /** A meeting of which there is no photo. */
    public Meeting(
            LocalDate on,
            @Nullable LocalTime at,
            @Nullable ZoneId zone,
            String place,
            List<Counterpart> counterparts,
            List<String> topics,
            String outcome,
            List<Quotation> quotations) {
        this(on, at, zone, place, counterparts, topics, outcome, quotations, List.of());
    }

    /** A meeting of which neither hour nor words are on record. */
    public Meeting(LocalDate on, String place, List<Counterpart> counterparts, List<String> topics, String outcome) {
        this(on, null, null, place, counterparts, topics, outcome, List.of(), List.of());
    }

    public Meeting withCounterparts(List<Counterpart> others) {
        return new Meeting(on, at, zone, place, others, topics, outcome, quotations, photos);
    }

    /** The same meeting with one photo more, behind the others. */
    Meeting withPhoto(Photo photo) {
        return new Meeting(
                on,
                at,
                zone,
                place,
                counterparts,
                topics,
                outcome,
                quotations,
                Stream.concat(photos.stream(), Stream.of(photo)).toList());
    }

    public Optional<LocalTime> atIfKnown() {
        return Optional.ofNullable(at);
    }

    public Optional<ZoneId> zoneIfKnown() {
        return Optional.ofNullable(zone);
    }
}
