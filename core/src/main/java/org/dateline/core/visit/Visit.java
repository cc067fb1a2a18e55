package org.dateline.core.visit;

import java.util.List;
import org.dateline.core.staff.StaffId;

/**
 * An official visit: a principal goes to a host country in a period, for meetings.
 *
 * @param reference by which colleagues call it, "V/2023/007"; given when it is first recorded, empty before
 * @param cities visited, in their order; may be empty
 * @param meetings each on a day of the period; in the order in which they are to be told
 * @param delegation who travels with the principal, in order of precedence
 * @param mentioned people whom a text about the visit may name although they were not met
 * @param notes for colleagues, never published; may be empty
 * @param recordedBy who recorded it first
 * @param version counted up with every save, 0 before the first
 */
public record Visit(
        VisitId id,
        String reference,
        Principal principal,
        VisitKind kind,
        HostCountry hostCountry,
        List<String> cities,
        Period period,
        List<Meeting> meetings,
        List<Counterpart> delegation,
        List<Counterpart> mentioned,
        String notes,
        StaffId recordedBy,
        long version) {

    public Visit {
        cities = List.copyOf(cities);
        meetings = List.copyOf(meetings);
        delegation = List.copyOf(delegation);
        mentioned = List.copyOf(mentioned);
        notes = notes.strip();
        Period days = period;
        meetings.stream()
                .filter(meeting -> !days.contains(meeting.on()))
                .findFirst()
                .ifPresent(outside -> {
                    throw new IllegalArgumentException("a meeting on " + outside.on() + " is outside the visit");
                });
    }

    /** Everybody met, in the order of the meetings. */
    public List<Counterpart> counterparts() {
        return meetings.stream()
                .flatMap(meeting -> meeting.counterparts().stream())
                .toList();
    }

    /** What was said, in the order of the meetings. */
    public List<Quotation> quotations() {
        return meetings.stream()
                .flatMap(meeting -> meeting.quotations().stream())
                .toList();
    }
}
