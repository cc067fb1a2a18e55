package org.dateline.core.release;

/** There is no such release. */
public final class UnknownReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownReleaseException(ReleaseId id) {
        super("no release " + id);
    }
}
