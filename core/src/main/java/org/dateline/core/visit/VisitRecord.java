package org.dateline.core.visit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is on record about a visit: what a text about it is compared with.
 *
 * @param people the shared records of those whom the visit names, as far as there are any
 * @param earlier visits of the same principal to the same country that ended before this one began, the latest first
 */
public record VisitRecord(Visit visit, List<Person> people, List<Visit> earlier) {

    public VisitRecord {
        people = List.copyOf(people);
        earlier = List.copyOf(earlier);
    }

    /** A visit of whose people and history nothing more is on record. */
    public static VisitRecord of(Visit visit) {
        return new VisitRecord(visit, List.of(), List.of());
    }

    public Optional<Person> person(@Nullable PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
