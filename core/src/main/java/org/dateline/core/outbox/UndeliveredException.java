package org.dateline.core.outbox;

/** A mail, or a whole round of them, was not delivered. Its cause may quote what the server said. */
public final class UndeliveredException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public UndeliveredException(Trouble trouble, Throwable cause) {
        super("mail not delivered: " + trouble, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
