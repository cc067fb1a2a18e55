package org.dateline.workflow.distribution;

/** A link to a subscription leads nowhere. The link is not quoted: it may be nearly one. */
public final class UnknownSubscriptionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownSubscriptionException() {
        super("no such subscription");
    }
}
