package org.dateline.workflow.review;

import org.dateline.core.release.ReleaseId;

/** What was said of a passage cannot be done with it. The message names the release, never a word of it. */
public final class PassageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public PassageException(Reason reason, ReleaseId release) {
        super("a passage of release %s: %s".formatted(release, reason));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The desk's screens have a sentence for each. */
    public enum Reason {
        /** The words do not stand in one paragraph of the text. */
        ABSENT,
        /** They stand in it more than once. */
        AMBIGUOUS,
        /** They have marks among them, or are gone: the other wording is put in by hand. */
        BY_HAND
    }
}
