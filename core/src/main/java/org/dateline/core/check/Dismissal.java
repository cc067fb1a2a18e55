package org.dateline.core.check;

import java.time.Instant;
import org.dateline.core.staff.StaffId;

/**
 * Why a warning does not hold. It goes with the same finding from revision to revision, and to the approver.
 *
 * @param finding the {@linkplain Finding#id() finding} that it dismisses
 * @param key of the rule's sentence
 * @param reason in the officer's words; never blank
 */
public record Dismissal(String finding, String key, String reason, StaffId by, Instant at) {
    public Dismissal {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a warning is dismissed with a reason");
        }
    }
}
