package org.dateline.workflow.distribution;

import org.dateline.core.distribution.SubscriberId;

/** Somebody else has the address already. */
public final class AddressTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public AddressTakenException(SubscriberId by) {
        super("the address is that of subscriber " + by);
    }
}
