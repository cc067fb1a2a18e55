package org.dateline.core.picture;

/** Some bytes that somebody took for a picture cannot stand in a release. */
public final class UnusablePictureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** Neither JPEG nor PNG. */
        UNKNOWN_FORMAT,
        /** It ends too early or says what cannot be. */
        BROKEN,
        /** More bytes or more pixels than the office takes in. */
        TOO_LARGE,
        /** A form that the office has not brought into its own yet: other colours, depth, interlace, metadata. */
        NOT_PREPARED
    }

    private final Reason reason;

    public UnusablePictureException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UnusablePictureException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
