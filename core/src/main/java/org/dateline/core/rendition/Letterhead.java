package org.dateline.core.rendition;

import java.util.List;

/**
 * Whose paper it is.
 *
 * @param organization its full name in the release's language
 * @param acronym its acronym in the release's language; may be empty
 * @param unit the unit that gives out releases; may be empty
 * @param addressLines the lines of its address and its web site; may be empty
 */
public record Letterhead(String organization, String acronym, String unit, List<String> addressLines) {
    public Letterhead {
        if (organization.isBlank()) {
            throw new IllegalArgumentException("a letterhead names the organization");
        }
        addressLines = List.copyOf(addressLines);
    }
}
