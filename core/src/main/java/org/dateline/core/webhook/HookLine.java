package org.dateline.core.webhook;

import java.time.Instant;
import org.dateline.core.outbox.OutboxLine;
import org.jspecify.annotations.Nullable;

/**
 * Where it stands that a webhook is told of a publication.
 *
 * @param trouble why the last attempt failed; null if none did
 * @param nextAttempt when it is tried next; null once it is told or given up
 */
public record HookLine(
        String reference,
        String kind,
        OutboxLine.State state,
        int attempts,
        @Nullable HookTrouble trouble,
        @Nullable Instant nextAttempt) {}
