package org.dateline.core.review;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The last yes, given to a fingerprint by somebody who wrote nothing of it.
 *
 * @param caller who called the emergency in which it was given without all reviews; null if it was given after them
 */
public record Approval(
        Fingerprint fingerprint,
        StaffId approver,
        Instant at,
        @Nullable StaffId caller) {

    /** After every review. */
    public Approval(Fingerprint fingerprint, StaffId approver, Instant at) {
        this(fingerprint, approver, at, null);
    }

    public Optional<StaffId> callerIfAny() {
        return Optional.ofNullable(caller);
    }

    public boolean inEmergency() {
        return caller != null;
    }
}
