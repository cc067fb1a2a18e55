package org.dateline.core.ledger;

import java.util.List;
import java.util.Optional;

/**
 * The record of everything that happened to every release. Rows are only added; each holds the hash of the one before, so
 * that a row changed, removed, put in or moved shows in every hash after it.
 */
public interface Ledger {

    /** Adds a row, in the transaction of what it tells of. Whoever listens for acts hears of it in that transaction. */
    void append(Act act);

    /** What happened to one release, the first first. */
    List<LedgerEntry> of(String release);

    /** The next rows after the one of that number, as they stand: some, the first first; none after the last. */
    List<LedgerRow> after(long number);

    /** The last row, to be kept elsewhere. */
    LedgerHead head();

    /** The first row that does not agree with the hash before it or with its own; empty if the whole chain holds. */
    Optional<Long> firstBrokenEntry();
}
