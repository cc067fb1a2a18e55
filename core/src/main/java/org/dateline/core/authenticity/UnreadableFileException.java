package org.dateline.core.authenticity;

/** The words of a file cannot be read. Nothing of it is kept. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** Neither PDF nor Word. */
        OTHER_KIND,
        /** It opens with a password only, or may not be copied from. */
        ENCRYPTED,
        /** More bytes, pages, parts or words than are compared, or it takes too long to read. */
        TOO_LARGE,
        /** It ends too early or says what cannot be. */
        BROKEN,
        /** It holds no words, such as a picture of a page. */
        NO_WORDS
    }

    private final Reason reason;

    public UnreadableFileException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public UnreadableFileException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
