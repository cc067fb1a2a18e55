package org.dateline.core.visit;

import org.dateline.core.id.RandomId;

/**
 * A person on record, inside the system and in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record PersonId(String value) {

    public PersonId {
        RandomId.require(value, "person");
    }

    public static PersonId random() {
        return new PersonId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
