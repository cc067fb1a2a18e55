package org.dateline.core.publication;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.text.OneLine;

/**
 * What a reader asks the newsroom for: words, and under what the publications are filed.
 *
 * @param words searched for; empty if any will do
 * @param filed the value that each of these must have; what is not named may have any
 */
public record Selection(String words, Map<Filing, String> filed) {

    /** Longer questions are cut: nobody types them. */
    private static final int LONGEST = 300;

    /** Under what a publication is filed, in the order in which pages offer it. */
    public enum Filing {
        /** Four digits, by the organization's calendar. */
        YEAR,
        /** The name of the release's type. */
        TYPE,
        /** A language's tag. */
        LANGUAGE,
        /** ISO 3166-1 alpha-2. */
        COUNTRY,
        PRINCIPAL,
        TOPIC
    }

    public Selection {
        words = OneLine.of(words);
        words = words.substring(0, Math.min(words.length(), LONGEST));
        filed = filed.isEmpty() ? Map.of() : Map.copyOf(filed);
    }

    public static Selection everything() {
        return new Selection("", Map.of());
    }

    public Optional<String> filed(Filing filing) {
        return Optional.ofNullable(filed.get(filing));
    }

    public boolean isEverything() {
        return words.isEmpty() && filed.isEmpty();
    }
}
