package org.dateline.core.visit;

import org.dateline.core.text.OneLine;

/**
 * The person whom the visit is about, with the office held on its dates.
 *
 * @param honorific "H.E."; may be empty
 */
public record Principal(String honorific, PersonName name, Office office) {
    public Principal {
        honorific = OneLine.of(honorific);
    }
}
