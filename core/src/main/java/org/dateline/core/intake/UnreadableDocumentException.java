package org.dateline.core.intake;

/** A file is not a Word document that can be read. Nothing of it is kept. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** Not a Word document at all. */
        NOT_WORD,
        /** In the format of Word 97 to 2003. */
        OLD_WORD,
        /** Opens with a password only. */
        ENCRYPTED,
        /** Brings programs with it. */
        MACROS,
        /** More bytes, parts or words than the office takes in. */
        TOO_LARGE,
        /** It ends too early or says what cannot be. */
        BROKEN,
        /** It holds no words, or none in its text. */
        EMPTY
    }

    private final Reason reason;

    public UnreadableDocumentException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UnreadableDocumentException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
