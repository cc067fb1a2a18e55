package org.dateline.core.release;

import org.dateline.core.id.RandomId;

/**
 * A release, inside the system and in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record ReleaseId(String value) {

    public ReleaseId {
        RandomId.require(value, "release");
    }

    public static ReleaseId random() {
        return new ReleaseId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
