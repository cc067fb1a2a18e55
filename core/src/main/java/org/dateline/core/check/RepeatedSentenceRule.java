package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No sentence stands in the body twice; short ones ("The talks continue.") may. */
final class RepeatedSentenceRule implements Rule {

    private static final int SHORTEST = 25;
    private static final int LONGEST_EXCERPT = 60;

    @Override
    public List<Finding> check(CheckedText text) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : text.body()) {
            for (Passage.Sentence said : passage.sentences()) {
                String sentence = said.words();
                String folded = letters(sentence);
                boolean han = sentence.codePoints().anyMatch(Character::isIdeographic);
                if (folded.length() >= (han ? SHORTEST / 2 : SHORTEST) && !seen.add(folded)) {
                    findings.add(passage.advice(
                            "sentenceRepeated",
                            said.start(),
                            said.start() + sentence.length(),
                            sentence.substring(0, Math.min(LONGEST_EXCERPT, sentence.length()))));
                }
            }
        }
        return findings;
    }

    /** Small letters and digits alone. */
    private static String letters(String sentence) {
        StringBuilder letters = new StringBuilder(sentence.length());
        sentence.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
