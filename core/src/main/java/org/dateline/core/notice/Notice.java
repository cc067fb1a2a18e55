package org.dateline.core.notice;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something that one member of the staff is told, because it is theirs to do or about what they wrote. It holds no word of a
 * text and no reason that somebody gave: those stand at the desk.
 *
 * @param desk that it is about; null if none
 * @param due by when something is to be done; null if nobody counts its hours
 */
public record Notice(
        StaffId to,
        Kind kind,
        ReleaseId release,
        @Nullable ReviewingDesk desk,
        @Nullable Instant due,
        Instant at) {

    /** About a release as a whole. */
    public static Notice of(StaffId to, Kind kind, ReleaseId release, Instant at) {
        return new Notice(to, kind, release, null, null, at);
    }

    public Optional<ReviewingDesk> deskIfAny() {
        return Optional.ofNullable(desk);
    }

    public Optional<Instant> dueIfAny() {
        return Optional.ofNullable(due);
    }

    /** What somebody is told. */
    public enum Kind {
        REVIEW_ASKED,
        REVIEW_HANDED_OVER,
        /** Half of a review's time is over. */
        REVIEW_REMINDER,
        /** A review's time is over: the lead of the desk hears of it. */
        REVIEW_OVERDUE,
        CHANGES_REQUESTED,
        APPROVAL_ASKED,
        REJECTED,
        RETURNED_TO_DRAFT,
        ABANDONED,
        APPROVED,
        PUBLISHED,
        WITHDRAWAL_ASKED,
        WITHDRAWAL_REFUSED,
        WITHDRAWN,
        STEP_FAILED,
        GUEST_ANSWERED
    }
}
