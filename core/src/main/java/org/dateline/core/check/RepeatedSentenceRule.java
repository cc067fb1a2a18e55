package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** No sentence stands in the body twice; short ones ("The talks continue.") may. */
final class RepeatedSentenceRule implements Rule {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 25;
    private static final int LONGEST_EXCERPT = 60;

    @Override
    public List<Finding> check(CheckedText text) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : text.body()) {
            for (Passage.Sentence said : passage.sentences()) {
                String sentence = said.words();
                String folded = Word.folded(NO_WORD.matcher(sentence).replaceAll(" "));
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
}
