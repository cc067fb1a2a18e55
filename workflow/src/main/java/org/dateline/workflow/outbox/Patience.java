package org.dateline.workflow.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long the office waits before it tries again: RFC 5321, 4.5.4.1 asks for four to five days in all. */
public final class Patience {

    static final Duration WITH_THE_SERVER = Duration.ofSeconds(30);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(2));

    private Patience() {}

    /** When what has failed so often is tried next; empty once it is given up. */
    public static Optional<Instant> nextAttempt(int attempts, Instant now) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(now.plus(WAITS.get(attempts - 1)));
    }
}
