package org.dateline.core.distribution;

import java.time.Instant;
import java.util.Optional;

/** Requests that wait to be confirmed. */
public interface SubscriptionRequests {

    /**
     * Keeps a request, and the digest of the token that confirms it.
     *
     * @param from the network address that it came from, for as long as the request is kept
     */
    void ask(SubscriptionRequest request, SubscriptionToken token, String from);

    /** The request that a token confirms, held until the transaction ends; whether it still lasts is to be asked. */
    Optional<SubscriptionRequest> locked(SubscriptionToken token);

    void confirm(SubscriptionToken token, Instant at);

    /** How many were made for an address since then. */
    int countFor(String address, Instant since);

    /** How many came from a network address since then. */
    int countFrom(String from, Instant since);

    /** Forgets what is over. */
    int forgetBefore(Instant now);
}
