package org.dateline.core.visit;

/** A visit was changed by somebody else since it was opened. */
public final class StaleVisitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleVisitException(VisitId visit) {
        super("visit " + visit + " was changed by somebody else");
    }
}
