package org.dateline.core.visit;

import org.dateline.core.id.RandomId;

/**
 * A visit, inside the system and in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record VisitId(String value) {

    public VisitId {
        RandomId.require(value, "visit");
    }

    public static VisitId random() {
        return new VisitId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
