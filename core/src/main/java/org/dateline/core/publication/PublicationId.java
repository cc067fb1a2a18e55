package org.dateline.core.publication;

import org.dateline.core.id.RandomId;

/**
 * A publication, in the addresses of the newsroom.
 *
 * @param value of the form of a {@link RandomId}
 */
public record PublicationId(String value) {

    public PublicationId {
        RandomId.require(value, "publication");
    }

    public static PublicationId random() {
        return new PublicationId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
