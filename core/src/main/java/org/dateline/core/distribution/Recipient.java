package org.dateline.core.distribution;

import org.dateline.core.outbox.OutboxLine;
import org.dateline.core.outbox.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a mail of a distribution, and where the mail stands.
 *
 * @param number in the order in which lists have them
 * @param name empty if it is not known
 * @param address empty if whoever it was is forgotten
 * @param trouble why the last attempt failed; null if none did
 */
public record Recipient(
        long number,
        String name,
        String address,
        String outlet,
        Enclosure enclosure,
        OutboxLine.State state,
        @Nullable Trouble trouble) {}
