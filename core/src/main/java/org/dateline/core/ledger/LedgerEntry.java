package org.dateline.core.ledger;

import java.time.temporal.ChronoUnit;
import org.dateline.core.fingerprint.Canonical;

/**
 * A row of the ledger.
 *
 * @param number counted from 1, without a gap
 * @param previousHash the hash of the row before
 * @param hash SHA-256 over the row's fields and {@code previousHash}, length-prefixed, for the purpose
 *     {@code dateline.ledger.1}
 */
public record LedgerEntry(long number, Act act, String previousHash, String hash) {

    /** What the first row has before it. */
    public static final String GENESIS = "0".repeat(64);

    static LedgerEntry after(long lastNumber, String lastHash, Act act) {
        return new LedgerEntry(lastNumber + 1, act, lastHash, hash(lastNumber + 1, act, lastHash));
    }

    boolean holds() {
        return hash.equals(hash(number, act, previousHash));
    }

    private static String hash(long number, Act act, String previousHash) {
        return new Canonical("dateline.ledger.1")
                .field(number)
                .field(previousHash)
                .field(act.release())
                .field(act.verb().name())
                .field(act.actor().value())
                .field(act.at().truncatedTo(ChronoUnit.MICROS).toString())
                .field(act.revision())
                .field(act.fingerprint().hex())
                .field(act.detail())
                .hex();
    }
}
