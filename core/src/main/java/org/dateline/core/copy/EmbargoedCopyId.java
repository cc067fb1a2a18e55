package org.dateline.core.copy;

import org.dateline.core.id.RandomId;

/**
 * A copy under embargo, in the desk's addresses. It is not what lets its reader in.
 *
 * @param value of the form of a {@link RandomId}
 */
public record EmbargoedCopyId(String value) {

    public EmbargoedCopyId {
        RandomId.require(value, "copy under embargo");
    }

    public static EmbargoedCopyId random() {
        return new EmbargoedCopyId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
