package org.dateline.workflow.drafting;

import org.dateline.core.release.ReleaseId;

/** The checks do not say, or no longer say, what somebody answers to. */
public final class UnknownFindingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownFindingException(ReleaseId release) {
        super("no such finding in release " + release);
    }
}
