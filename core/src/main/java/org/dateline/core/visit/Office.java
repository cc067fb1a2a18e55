package org.dateline.core.visit;

import org.dateline.core.text.OneLine;

/**
 * An office that somebody held when the visit took place.
 *
 * @param title "Vice-Minister of Foreign Affairs"; never empty
 * @param institution "National Immigration Administration"; empty if the title says it
 * @param acronym of the institution, "NIA"; may be empty
 */
public record Office(String title, String institution, String acronym) {

    public Office {
        title = OneLine.of(title);
        institution = OneLine.of(institution);
        acronym = OneLine.of(acronym);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("an office has a title");
        }
    }
}
