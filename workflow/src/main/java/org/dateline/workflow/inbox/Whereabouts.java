package org.dateline.workflow.inbox;

import java.time.Instant;
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
 * @param people who can take it further; empty once nobody has to
 * @param schedule the hour chosen; null if none is
 */
public record Whereabouts(
        Stage stage,
        Instant since,
        List<ReviewingDesk> desks,
        Map<ReviewingDesk, StaffMember> claims,
        List<StaffMember> people,
        @Nullable Schedule schedule) {
    public Whereabouts {
        desks = List.copyOf(desks);
        claims = Map.copyOf(claims);
        people = List.copyOf(people);
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
