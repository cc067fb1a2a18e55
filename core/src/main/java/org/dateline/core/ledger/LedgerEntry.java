package org.dateline.core.ledger;

import java.time.temporal.ChronoUnit;

/**
 * An act in the ledger.
 *
 * @param number counted from 1, without a gap
 * @param previousHash the hash of the row before
 * @param hash of the {@link LedgerRow} that it is
 */
public record LedgerEntry(long number, Act act, String previousHash, String hash) {

    /** What the first row has before it. */
    public static final String GENESIS = "0".repeat(64);

    static LedgerEntry after(LedgerHead last, Act act) {
        LedgerEntry unsealed = new LedgerEntry(last.number() + 1, act, last.hash(), "");
        return new LedgerEntry(unsealed.number, act, last.hash(), unsealed.row().hashOfFields());
    }

    /** The entry as it is written down. */
    public LedgerRow row() {
        return new LedgerRow(
                number,
                act.release(),
                act.verb().name(),
                act.actor().value(),
                act.at().truncatedTo(ChronoUnit.MICROS).toString(),
                act.revision(),
                act.fingerprint().hex(),
                act.detail(),
                previousHash,
                hash);
    }
}
