package org.dateline.core.check;

import org.dateline.core.visit.PersonName;

/** Where a text writes a name otherwise than the record does. */
record Misspelling(PersonName name, Passage passage, int start, int end) {

    String written() {
        return passage.words().substring(start, end);
    }

    boolean overlaps(Passage other, int from, int to) {
        return passage.equals(other) && from < end && start < to;
    }
}
