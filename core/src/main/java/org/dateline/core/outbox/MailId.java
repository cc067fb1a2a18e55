package org.dateline.core.outbox;

import org.dateline.core.id.RandomId;

/**
 * A mail, from its being written to its last attempt.
 *
 * @param value of the form of a {@link RandomId}
 */
public record MailId(String value) {

    public MailId {
        RandomId.require(value, "mail");
    }

    public static MailId random() {
        return new MailId(RandomId.next());
    }

    /**
     * The Message-ID (RFC 5322, 3.6.4). It is the same at each attempt, so that a mail that arrives twice is known for one.
     *
     * @param domain of the office
     */
    public String messageId(String domain) {
        return "<" + value + "@" + domain + ">";
    }

    @Override
    public String toString() {
        return value;
    }
}
