package org.dateline.workflow.outbox;

import java.util.List;
import java.util.Map;
import org.dateline.core.outbox.OutboxLine;

/**
 * How the outbox stands.
 *
 * @param serverNamed whether the configuration names a mail server; if not, nothing is sent
 * @param unsent what is not sent, some of it if it is much
 */
public record OutboxReport(boolean serverNamed, Map<OutboxLine.State, Long> count, List<OutboxLine> unsent) {

    public OutboxReport {
        count = Map.copyOf(count);
        unsent = List.copyOf(unsent);
    }

    public long sent() {
        return count.getOrDefault(OutboxLine.State.SENT, 0L);
    }

    public long waiting() {
        return count.getOrDefault(OutboxLine.State.WAITING, 0L) + count.getOrDefault(OutboxLine.State.FAILED, 0L);
    }

    public long givenUp() {
        return count.getOrDefault(OutboxLine.State.GIVEN_UP, 0L);
    }
}
