package org.dateline.workflow.review;

import org.dateline.core.discussion.ThreadId;
import org.dateline.core.release.ReleaseId;

/** The release has no such thread, or the thread no such suggestion. */
public final class UnknownThreadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownThreadException(ReleaseId release, ThreadId thread) {
        super("release %s has no thread %s with that".formatted(release, thread));
    }
}
