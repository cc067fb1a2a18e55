package org.dateline.core.distribution;

import org.dateline.core.id.RandomId;

/**
 * One distribution of one publication.
 *
 * @param value of the form of a {@link RandomId}
 */
public record DistributionId(String value) {

    public DistributionId {
        RandomId.require(value, "distribution");
    }

    public static DistributionId random() {
        return new DistributionId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
