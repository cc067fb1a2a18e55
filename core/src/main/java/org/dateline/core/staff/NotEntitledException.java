package org.dateline.core.staff;

/** Somebody tried what their roles do not let them do. */
public final class NotEntitledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotEntitledException(StaffId who, String what) {
        super(who + " is not entitled to " + what);
    }
}
