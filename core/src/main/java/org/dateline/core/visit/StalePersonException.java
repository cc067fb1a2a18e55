package org.dateline.core.visit;

/** Somebody else changed the person's record since it was opened. */
public final class StalePersonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StalePersonException(PersonId id) {
        super("person " + id + " was changed by somebody else");
    }
}
