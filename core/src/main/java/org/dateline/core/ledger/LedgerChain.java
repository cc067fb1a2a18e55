package org.dateline.core.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the rows of a ledger, the first first, and sees whether each agrees with its own hash and the one before. */
public final class LedgerChain {

    private final @Nullable String earlierHead;
    private LedgerHead last = LedgerHead.START;
    private boolean headSeen;
    private boolean broken;

    /** @param earlierHead a hash that was kept elsewhere, and must be met on the way; null if none was */
    public LedgerChain(@Nullable String earlierHead) {
        this.earlierHead = earlierHead;
        headSeen = earlierHead == null || earlierHead.equals(LedgerEntry.GENESIS);
    }

    /** @return whether all rows hold so far; if not, no later row mends it */
    public boolean follow(LedgerRow row) {
        broken |= row.number() != last.number() + 1 || !row.previousHash().equals(last.hash()) || !row.holds();
        if (!broken) {
            last = new LedgerHead(row.number(), row.hash());
            headSeen |= row.hash().equals(earlierHead);
        }
        return !broken;
    }

    /** The last row that held. */
    public LedgerHead last() {
        return last;
    }

    /** The number of the first row that does not hold; empty if all did. */
    public Optional<Long> firstBroken() {
        return broken ? Optional.of(last.number() + 1) : Optional.empty();
    }

    /** Whether all rows hold, and the earlier head is among them. */
    public boolean holds() {
        return !broken && headSeen;
    }
}
