package org.dateline.workflow.copy;

/** A link leads nowhere: it never did, has ended, was taken back, or the text is no longer approved. Nobody outside is told which. */
public final class UnknownCopyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCopyException() {
        super("no such copy");
    }
}
