package org.dateline.workflow.distribution;

/** No such subscriber, or mailing list, or not any more. */
public final class UnknownSubscriberException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownSubscriberException(Object id) {
        super("no subscriber or mailing list " + id);
    }
}
