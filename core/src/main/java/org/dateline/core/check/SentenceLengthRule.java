package org.dateline.core.check;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;

/** A sentence that is understood at the first reading: at most 45 words, in languages that part words by spaces. */
final class SentenceLengthRule implements Rule {

    private static final int LONGEST = 45;
    private static final int EXCERPT = 6;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    @Override
    public List<Finding> check(ReleaseText text) {
        if (text.language() == Language.CHINESE) {
            return List.of();
        }
        return Passage.body(text).stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> SPACES.splitAsStream(sentence)
                        .filter(word -> WORD.matcher(word).matches())
                        .toList())
                .filter(words -> words.size() > LONGEST)
                .map(words -> Finding.advice(
                        "sentenceLong",
                        Part.BODY,
                        Integer.toString(words.size()),
                        Integer.toString(LONGEST),
                        String.join(" ", words.subList(0, EXCERPT))))
                .toList();
    }
}
