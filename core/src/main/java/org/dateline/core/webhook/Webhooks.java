package org.dateline.core.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.staff.StaffId;

/** The webhooks, and what each is to be told. */
public interface Webhooks {

    void add(Webhook webhook, StaffId by);

    /** Those that are told, the first first. */
    List<Webhook> all();

    /** From now on it is told nothing, nor what it still was to be told. */
    void remove(WebhookId id, Instant at);

    /** Each is to be told of a publication, if it is not yet so. */
    void due(PublicationId publication, String kind, Instant at);

    /** What is due first and nobody else holds, held until the transaction ends. */
    Optional<Due> claim(Instant now);

    void told(String id, Instant at);

    void failed(String id, HookTrouble trouble, int attempts, Instant nextAttempt);

    void givenUp(String id, HookTrouble trouble, int attempts);

    /** Tries again what failed or was given up. */
    void tryAgain(Instant now);

    /** What each was to be told of late, the last first. */
    List<HookLine> last(WebhookId id, int most);

    /**
     * What is to be told.
     *
     * @param attempts how often it was tried before
     */
    record Due(String id, Webhook webhook, PublicationId publication, String kind, int attempts) {}
}
