package org.dateline.workflow.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.core.release.Schedule;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Where a release stands, who has it and since when.
 *
 * @param desks the reviewing desks that have not yet spoken; empty at any other stage
 * @param claims who has taken on a desk's review; nobody else takes that further
 * @param due by when each desk that has not yet spoken is to have; a desk whose hours nobody counts is missing
 * @param overdue whether one of these moments is past
 * @param people who can take it further; empty once nobody has to
 * @param schedule the hour chosen; null if none is
 */
public record Whereabouts(
        Stage stage,
        Instant since,
        List<ReviewingDesk> desks,
        Map<ReviewingDesk, StaffMember> claims,
        Map<ReviewingDesk, Instant> due,
        boolean overdue,
        List<StaffMember> people,
        @Nullable Schedule schedule) {
    public Whereabouts {
        desks = List.copyOf(desks);
        claims = Map.copyOf(claims);
        due = Map.copyOf(due);
        people = List.copyOf(people);
    }

    /** By when the first of the desks is to have spoken; null if nobody counts their hours. */
    public @Nullable Instant firstDue() {
        return due.values().stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** The desks for which somebody may speak now. */
    public List<ReviewingDesk> desksOf(StaffId who) {
        return people.stream()
                .filter(person -> person.id().equals(who))
                .flatMap(person -> desks.stream().filter(desk -> isFor(desk, person)))
                .toList();
    }

    private boolean isFor(ReviewingDesk desk, StaffMember person) {
        StaffMember claimant = claims.get(desk);
        return person.speaksFor(desk) && (claimant == null || claimant.id().equals(person.id()));
    }
}
