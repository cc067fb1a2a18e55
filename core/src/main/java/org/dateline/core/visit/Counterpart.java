package org.dateline.core.visit;

import java.util.List;
import org.dateline.core.text.OneLine;

/**
 * A person met.
 *
 * @param honorific "H.E."; may be empty
 * @param offices held at the time, in the order in which protocol names them; at least one
 */
public record Counterpart(String honorific, PersonName name, List<Office> offices) {
    public Counterpart {
        honorific = OneLine.of(honorific);
        offices = List.copyOf(offices);
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("a counterpart holds at least one office");
        }
    }
}
