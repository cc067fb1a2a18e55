package org.dateline.core.ledger;

/**
 * The last row of the ledger at some time. Who keeps it elsewhere can tell later that no row up to it was changed.
 *
 * @param number 0 while nothing has happened
 * @param hash {@link LedgerEntry#GENESIS} while nothing has happened
 */
public record LedgerHead(long number, String hash) {

    /** Of a ledger in which nothing stands yet. */
    public static final LedgerHead START = new LedgerHead(0, LedgerEntry.GENESIS);
}
