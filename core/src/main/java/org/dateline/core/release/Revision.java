package org.dateline.core.release;

import java.time.Instant;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.staff.StaffId;

/**
 * A numbered, immutable text of a release.
 *
 * @param number counted from 1
 */
public record Revision(int number, ReleaseText text, StaffId author, Instant at) {

    public Fingerprint fingerprint() {
        return text.fingerprint();
    }

    public Mark mark() {
        return new Mark(number, fingerprint(), author, at);
    }

    /** Which revision, without its text. */
    public record Mark(int number, Fingerprint fingerprint, StaffId author, Instant at) {}
}
