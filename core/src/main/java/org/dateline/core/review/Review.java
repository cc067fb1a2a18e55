package org.dateline.core.review;

import java.time.Instant;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;

/**
 * What a reviewing desk says of a fingerprint.
 *
 * @param submission to which submission of the release it belongs, counted from 1
 * @param reason why changes are requested; empty when cleared
 */
public record Review(
        ReviewingDesk desk,
        Fingerprint fingerprint,
        int submission,
        Decision decision,
        String reason,
        StaffId reviewer,
        Instant at) {

    public Review {
        reason = reason.strip();
        if (decision == Decision.CHANGES_REQUESTED && reason.isEmpty()) {
            throw new IllegalArgumentException("changes are requested with a reason");
        }
    }

    public boolean isCleared() {
        return decision == Decision.CLEARED;
    }

    /** Yes, or not yet. */
    public enum Decision {
        CLEARED,
        CHANGES_REQUESTED
    }
}
