package org.dateline.core.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds, held or will hold.
 *
 * @param from the first day; null if it is not on record
 * @param to the last day; null if it is not on record or has not come
 */
public record Tenure(
        Office office, @Nullable LocalDate from, @Nullable LocalDate to) {

    public Tenure {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an office is held from a day to the same or a later one");
        }
    }

    /** Held on that day, as far as the record knows. */
    public boolean isHeldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public Optional<LocalDate> fromIfKnown() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> toIfKnown() {
        return Optional.ofNullable(to);
    }
}
