package org.dateline.workflow.inbox;

import java.time.Instant;
import java.util.List;
import org.dateline.core.release.Schedule;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Where a release stands, who has it and since when.
 *
 * @param desks the reviewing desks that have not yet spoken; empty at any other stage
 * @param people who can take it further; empty once nobody has to
 * @param schedule the hour chosen; null if none is
 */
public record Whereabouts(
        Stage stage,
        Instant since,
        List<ReviewingDesk> desks,
        List<StaffMember> people,
        @Nullable Schedule schedule) {
    public Whereabouts {
        desks = List.copyOf(desks);
        people = List.copyOf(people);
    }
}
