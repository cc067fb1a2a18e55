package org.dateline.core.ledger;

import java.time.Instant;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.staff.StaffId;

/**
 * Something that was done to a release.
 *
 * @param release the release's id
 * @param at to the microsecond, as a database keeps it
 * @param revision the number of the revision that it was done to
 * @param detail the reason given, the desk, the hour: never a word of the text
 */
public record Act(
        String release, Verb verb, StaffId actor, Instant at, int revision, Fingerprint fingerprint, String detail) {

    /** What can be done to a release. The names stand in the ledger for ever. */
    public enum Verb {
        DRAFTED,
        REVISED,
        EDITION_BEGUN,
        PINNED,
        WARNING_DISMISSED,
        DISMISSAL_TAKEN_BACK,
        SUBMITTED,
        REVIEW_CLAIMED,
        REVIEW_GIVEN_BACK,
        REVIEW_HANDED_OVER,
        STOOD_IN,
        DESK_ADDED,
        THREAD_OPENED,
        THREAD_RESOLVED,
        THREAD_REOPENED,
        SUGGESTION_TAKEN,
        CLEARED,
        CHANGES_REQUESTED,
        APPROVED,
        EMERGENCY_CALLED,
        EMERGENCY_APPROVED,
        REJECTED,
        SCHEDULED,
        HOUR_TAKEN_BACK,
        RETURNED_TO_DRAFT,
        ABANDONED,
        PUBLISHED,
        CORRECTION_BEGUN,
        CORRECTED,
        WITHDRAWAL_ASKED,
        WITHDRAWAL_REFUSED,
        WITHDRAWN,
        GUEST_ASKED,
        GUEST_WITHDRAWN,
        GUEST_READ,
        GUEST_ANSWERED,
        COPY_GIVEN,
        COPY_WITHDRAWN,
        COPY_READ,
        COPY_DOWNLOADED
    }
}
