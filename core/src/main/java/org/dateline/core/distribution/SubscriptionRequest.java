package org.dateline.core.distribution;

import java.time.Duration;
import java.time.Instant;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked in the newsroom for releases by mail. Until whoever reads the mails of that address confirms it, nothing
 * comes of it (double opt-in); after two days it is forgotten.
 *
 * @param language in which they asked, and are answered
 * @param confirmed when they confirmed it; null if they have not
 */
public record SubscriptionRequest(
        MailAddress to,
        String outlet,
        Interest interest,
        Enclosure enclosure,
        Language language,
        Instant askedAt,
        @Nullable Instant confirmed) {

    /** How long it waits to be confirmed. */
    public static final Duration LASTS = Duration.ofDays(2);

    public SubscriptionRequest {
        if (interest.isNone()) {
            throw new IllegalArgumentException("a subscription is in some language");
        }
    }

    public Instant until() {
        return askedAt.plus(LASTS);
    }
}
