package org.dateline.core.publication;

/** A revision was to be made public a second time. */
public final class AlreadyPublicException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public AlreadyPublicException(Publication.Origin origin, Throwable cause) {
        super("revision %d of release %s is public already".formatted(origin.revision(), origin.release()), cause);
    }
}
