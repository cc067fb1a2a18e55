package org.dateline.core.distribution;

import org.dateline.core.id.RandomId;

/**
 * Somebody who gets releases by mail, in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record SubscriberId(String value) {

    public SubscriberId {
        RandomId.require(value, "subscriber");
    }

    public static SubscriberId random() {
        return new SubscriberId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
