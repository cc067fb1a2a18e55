package org.dateline.core.intake;

import org.dateline.core.id.RandomId;

/**
 * A batch, inside the system and in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record BatchId(String value) {

    public BatchId {
        RandomId.require(value, "batch");
    }

    public static BatchId random() {
        return new BatchId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
