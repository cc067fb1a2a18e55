package org.dateline.core.discussion;

import org.dateline.core.id.RandomId;

/**
 * A thread, inside the system and in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record ThreadId(String value) {

    public ThreadId {
        RandomId.require(value, "thread");
    }

    public static ThreadId random() {
        return new ThreadId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
