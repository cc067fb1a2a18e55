package org.dateline.core.ledger;

import org.dateline.core.fingerprint.Canonical;

/**
 * A row of the ledger as it stands, whoever wrote it there: nothing in it is believed before its hash is.
 *
 * @param number counted from 1, without a gap
 * @param at an instant in ISO 8601, to the microsecond at most
 * @param previousHash the hash of the row before
 * @param hash SHA-256 over all the other fields, length-prefixed, for the purpose {@code dateline.ledger.1}
 */
public record LedgerRow(
        long number,
        String release,
        String verb,
        String actor,
        String at,
        long revision,
        String fingerprint,
        String detail,
        String previousHash,
        String hash) {

    /** Whether the row is the one that its hash was made of. */
    public boolean holds() {
        return hash.equals(hashOfFields());
    }

    String hashOfFields() {
        return new Canonical("dateline.ledger.1")
                .field(number)
                .field(previousHash)
                .field(release)
                .field(verb)
                .field(actor)
                .field(at)
                .field(revision)
                .field(fingerprint)
                .field(detail)
                .hex();
    }
}
