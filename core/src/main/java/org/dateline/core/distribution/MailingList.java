package org.dateline.core.distribution;

/**
 * Media whom the press office has put together: what is published and fits its interest goes to everybody on it.
 *
 * @param name as the desk knows it; never shown to anybody on it
 */
public record MailingList(MailingListId id, String name, Interest interest, Enclosure enclosure) {

    public MailingList {
        if (name.isBlank() || !Subscriber.isName(name)) {
            throw new IllegalArgumentException("a mailing list has a name of one line");
        }
        if (interest.isNone()) {
            throw new IllegalArgumentException("a mailing list is in some language");
        }
    }
}
