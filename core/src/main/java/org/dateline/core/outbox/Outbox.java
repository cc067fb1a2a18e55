package org.dateline.core.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mails that go out: one row for each recipient. What is sent keeps its row and loses its words. */
public interface Outbox {

    /** Adds a mail, in the transaction of what it tells of. */
    void add(OutboxMail mail);

    /**
     * The mail that is due first and that nobody else holds, held until the transaction ends.
     *
     * @return empty if none is due
     */
    Optional<Claimed> claim(Instant now);

    void sent(MailId id, Instant at);

    /**
     * It was not sent, and will be tried again.
     *
     * @param attempts how often it has been tried by now
     */
    void failed(MailId id, Trouble trouble, int attempts, Instant nextAttempt);

    /** It was not sent, and is not tried again by itself. */
    void givenUp(MailId id, Trouble trouble, int attempts);

    /** Tries again what was given up, and at once what waits for its next attempt; a mail that is sent stays so. */
    void tryAgain(Instant now);

    /** What is not sent: what was given up first, then what waits, the oldest first; so many at most. */
    List<OutboxLine> unsent(int most);

    /** How many there are in each state; a state without any is missing. */
    Map<OutboxLine.State, Long> count();

    /** @param attempts how often it was tried before */
    record Claimed(OutboxMail mail, int attempts) {}
}
