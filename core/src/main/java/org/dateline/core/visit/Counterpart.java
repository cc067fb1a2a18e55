package org.dateline.core.visit;

import java.util.List;
import java.util.Optional;
import org.dateline.core.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A person met, travelling with the principal, or mentioned.
 *
 * @param honorific "H.E."; may be empty
 * @param offices held at the time, in the order in which protocol names them; at least one
 * @param person the record that visits share; null if there is none
 */
public record Counterpart(
        String honorific,
        PersonName name,
        List<Office> offices,
        @Nullable PersonId person) {
    public Counterpart {
        honorific = OneLine.of(honorific);
        offices = List.copyOf(offices);
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("a counterpart holds at least one office");
        }
    }

    /** Somebody of whom no shared record is kept. */
    public Counterpart(String honorific, PersonName name, List<Office> offices) {
        this(honorific, name, offices, null);
    }

    /** Linked to the record, or to none. */
    public Counterpart as(@Nullable PersonId record) {
        return new Counterpart(honorific, name, offices, record);
    }

    public Optional<PersonId> personIfKnown() {
        return Optional.ofNullable(person);
    }
}
