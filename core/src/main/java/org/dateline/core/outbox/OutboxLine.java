package org.dateline.core.outbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail stands, as the administrator sees it: no word of the mail.
 *
 * @param attempts how often it was tried in earnest
 * @param trouble why the last attempt failed; null if none did
 * @param nextAttempt when it is tried next; null once it is sent or given up
 */
public record OutboxLine(
        MailId id,
        OutboxMail.Kind kind,
        MailAddress to,
        State state,
        int attempts,
        @Nullable Trouble trouble,
        Instant written,
        @Nullable Instant nextAttempt) {

    public Optional<Trouble> troubleIfAny() {
        return Optional.ofNullable(trouble);
    }

    /** Where a mail stands. */
    public enum State {
        WAITING,
        FAILED,
        SENT,
        GIVEN_UP
    }
}
