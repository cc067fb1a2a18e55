package org.dateline.core.visit;

import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;

/**
 * Words attributed to a speaker.
 *
 * @param speaker the name as the visit's record writes it: the principal, a counterpart, or somebody of the delegation
 * @param words without quotation marks
 * @param language in which the words are recorded here
 * @param source where they come from: "press point, Beijing, 4 April", "e-mail of the cabinet"; may be empty
 * @param cleared whether the speaker agreed to be quoted with just these words
 */
public record Quotation(String speaker, String words, Language language, String source, boolean cleared) {
    public Quotation {
        speaker = OneLine.of(speaker);
        words = OneLine.of(words);
        source = OneLine.of(source);
        if (speaker.isEmpty() || words.isEmpty()) {
            throw new IllegalArgumentException("a quotation has words, and somebody said them");
        }
    }
}
