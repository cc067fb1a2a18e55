package org.dateline.core.rendition;

/** A release's text shows a picture that the office does not have. */
public final class MissingPictureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String digest;

    /** @param digest the SHA-256 by which the text names the picture */
    public MissingPictureException(String digest) {
        super("no picture with the digest " + digest);
        this.digest = digest;
    }

    public String digest() {
        return digest;
    }
}
