package org.dateline.workflow.guest;

/** A guest's link leads nowhere: it never did, has ended, or was taken back. Which of these, nobody outside is told. */
public final class UnknownGuestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownGuestException() {
        super("no such guest");
    }
}
