package org.dateline.core.visit;

import java.time.LocalDate;

/** From the first day of a visit to its last, both included, in the host country. */
public record Period(LocalDate firstDay, LocalDate lastDay) {
    public Period {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a visit ends on or after its first day");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
