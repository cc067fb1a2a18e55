package org.dateline.core.release;

import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a release that is about to become public, as the staff's list has them now.
 *
 * @param approver who approved it
 * @param caller who called the emergency in which it was approved; null if there was none
 */
public record Answerable(StaffMember approver, @Nullable StaffMember caller) {

    /** The approver, after every review. */
    public static Answerable alone(StaffMember approver) {
        return new Answerable(approver, null);
    }
}
