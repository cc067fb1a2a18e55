package org.dateline.core.guest;

import org.dateline.core.id.RandomId;

/**
 * A guest's review, in the desk's addresses. It is not what lets the guest in.
 *
 * @param value of the form of a {@link RandomId}
 */
public record GuestReviewId(String value) {

    public GuestReviewId {
        RandomId.require(value, "guest's review");
    }

    public static GuestReviewId random() {
        return new GuestReviewId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
