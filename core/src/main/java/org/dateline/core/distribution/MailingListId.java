package org.dateline.core.distribution;

import org.dateline.core.id.RandomId;

/**
 * A mailing list, in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record MailingListId(String value) {

    public MailingListId {
        RandomId.require(value, "mailing list");
    }

    public static MailingListId random() {
        return new MailingListId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
