package org.dateline.core.visit;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.text.OneLine;

/**
 * One appointment of a visit.
 *
 * @param on the day, in the host country
 * @param place may be empty
 * @param counterparts in order of precedence; at least one
 * @param topics what it was about, each in a few words
 * @param outcome what came of it; may be empty
 */
public record Meeting(LocalDate on, String place, List<Counterpart> counterparts, List<String> topics, String outcome) {
    public Meeting {
        place = OneLine.of(place);
        counterparts = List.copyOf(counterparts);
        topics = topics.stream()
                .map(OneLine::of)
                .filter(topic -> !topic.isEmpty())
                .toList();
        outcome = outcome.strip();
        if (counterparts.isEmpty()) {
            throw new IllegalArgumentException("a meeting has at least one counterpart");
        }
    }
}
