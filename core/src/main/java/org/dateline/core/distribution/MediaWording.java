package org.dateline.core.distribution;

import org.dateline.core.outbox.Letter;
import org.dateline.core.publication.Publication;

/** Puts mails to the media into words. It is given what is public and nothing else. */
public interface MediaWording {

    /** Prepares the mails of a distribution, of which each has its own link and all have the same words. */
    Writer writer(Distribution distribution, Publication publication);

    /** The mail that asks to confirm a subscription, in the language in which it was asked for. */
    Letter confirmation(SubscriptionRequest request, SubscriptionToken token);

    /** Writes the mails of one distribution. */
    interface Writer {

        /** @param leaving ends the subscription in one click (RFC 8058) */
        MediaLetter to(Subscriber subscriber, SubscriptionToken leaving);
    }
}
