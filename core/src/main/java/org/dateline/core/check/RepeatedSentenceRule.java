package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.release.ReleaseText;

/** No sentence stands in the body twice; short ones ("The talks continue.") may. */
final class RepeatedSentenceRule implements Rule {

    private static final int SHORTEST = 25;
    private static final int LONGEST_EXCERPT = 60;

    @Override
    public List<Finding> check(ReleaseText text) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : Passage.body(text)) {
            for (String sentence : passage.sentences()) {
                String folded = Word.folded(sentence.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
                boolean han = sentence.codePoints().anyMatch(Character::isIdeographic);
                if (folded.length() >= (han ? SHORTEST / 2 : SHORTEST) && !seen.add(folded)) {
                    findings.add(Finding.advice(
                            "sentenceRepeated",
                            Part.BODY,
                            sentence.substring(0, Math.min(LONGEST_EXCERPT, sentence.length()))));
                }
            }
        }
        return findings;
    }
}
