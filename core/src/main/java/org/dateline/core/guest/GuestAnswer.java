package org.dateline.core.guest;

import java.time.Instant;
import org.dateline.core.fingerprint.Fingerprint;

/**
 * What a guest says of a text. It binds nobody: no desk has spoken with it.
 *
 * @param revision the number of the revision that they read
 * @param words why something is to be changed, or a remark; may be empty if they have nothing against the text
 */
public record GuestAnswer(int revision, Fingerprint fingerprint, Verdict verdict, String words, Instant at) {

    public GuestAnswer {
        words = words.strip();
        if (verdict.needsWords() && words.isEmpty()) {
            throw new IllegalArgumentException("a guest says what is to be changed");
        }
    }

    /** What they think of it. */
    public enum Verdict {
        /** Nothing against it, from the guest's side. */
        CLEARED,
        PLEASE_CHANGE,
        /** Neither: a remark. */
        REMARK;

        public boolean needsWords() {
            return this != CLEARED;
        }
    }
}
