package org.dateline.core.visit;

import java.util.List;
import java.util.Optional;
import org.dateline.core.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * The person whom the visit is about, with the office held on its dates.
 *
 * @param honorific "H.E."; may be empty
 * @param person the record that visits share; null if there is none
 */
public record Principal(
        String honorific,
        PersonName name,
        Office office,
        @Nullable PersonId person) {
    public Principal {
        honorific = OneLine.of(honorific);
    }

    /** Somebody of whom no shared record is kept. */
    public Principal(String honorific, PersonName name, Office office) {
        this(honorific, name, office, null);
    }

    /** Linked to the record, or to none. */
    public Principal as(@Nullable PersonId record) {
        return new Principal(honorific, name, office, record);
    }

    /** As one of those whom the visit names. */
    public Counterpart asNamed() {
        return new Counterpart(honorific, name, List.of(office), person);
    }

    public Optional<PersonId> personIfKnown() {
        return Optional.ofNullable(person);
    }
}
