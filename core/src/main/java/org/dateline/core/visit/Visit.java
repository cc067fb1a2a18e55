package org.dateline.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** Every photo of its meetings, in their order. */
    public List<Photo> photos() {
        return meetings.stream().flatMap(meeting -> meeting.photos().stream()).toList();
    }

    /**
     * The same visit with one photo more.
     *
     * @param meeting its place among the meetings, counted from 0
     * @throws IndexOutOfBoundsException if there is no such meeting
     */
    public Visit withPhoto(int meeting, Photo photo) {
        List<Meeting> changed = new ArrayList<>(meetings);
        changed.set(meeting, meetings.get(meeting).withPhoto(photo));
        return new Visit(
                id,
                reference,
                principal,
                kind,
                hostCountry,
                cities,
                period,
                changed,
                delegation,
                mentioned,
                notes,
                recordedBy,
                version);
    }

    /** Everybody whom the visit names: the principal, those met, the delegation, those mentioned. */
    public List<Counterpart> named() {
        return Stream.of(
                        Stream.of(principal.asNamed()),
                        counterparts().stream(),
                        delegation.stream(),
                        mentioned.stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** The same visit, with everybody linked to the shared record that {@code link} gives for them, or to none. */
    public Visit linked(Function<Counterpart, Optional<PersonId>> link) {
        UnaryOperator<Counterpart> each =
                somebody -> somebody.as(link.apply(somebody).orElse(null));
        return new Visit(
                id,
                reference,
                principal.as(link.apply(principal.asNamed()).orElse(null)),
                kind,
                hostCountry,
                cities,
                period,
                meetings.stream()
                        .map(meeting -> meeting.withCounterparts(
                                meeting.counterparts().stream().map(each).toList()))
                        .toList(),
                delegation.stream().map(each).toList(),
                mentioned.stream().map(each).toList(),
                notes,
                recordedBy,
                version);
    }

    /** The same visit as it is on record. */
    Visit recorded(String givenReference, long newVersion) {
        return new Visit(
                id,
                givenReference,
                principal,
                kind,
                hostCountry,
                cities,
                period,
                meetings,
                delegation,
                mentioned,
                notes,
                recordedBy,
                newVersion);
    }
}
