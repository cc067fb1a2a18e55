package org.dateline.workflow.review;

import java.util.List;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * A review that waits, as somebody sees it who may speak for the desk.
 *
 * @param claimant who has taken it on; null if nobody has
 * @param others who else may speak for the desk
 */
public record ReviewTask(ReviewingDesk desk, @Nullable StaffId claimant, List<StaffMember> others) {

    public ReviewTask {
        others = List.copyOf(others);
    }

    public boolean isFree() {
        return claimant == null;
    }

    /** Whether that person speaks for the desk now: they have it, or nobody has. */
    public boolean isOpenTo(StaffId who) {
        return claimant == null || claimant.equals(who);
    }
}
