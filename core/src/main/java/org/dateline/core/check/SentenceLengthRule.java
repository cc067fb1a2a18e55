package org.dateline.core.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.text.Language;

/** A sentence that is understood at the first reading: at most 45 words, in languages that part words by spaces. */
final class SentenceLengthRule implements Rule {

    private static final int LONGEST = 45;
    private static final int EXCERPT = 6;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    @Override
    public List<Finding> check(CheckedText text) {
        if (text.language() == Language.CHINESE) {
            return List.of();
        }
        return text.body().stream()
                .flatMap(passage -> passage.sentences().stream().flatMap(sentence -> in(passage, sentence)))
                .toList();
    }

    private static Stream<Finding> in(Passage passage, Passage.Sentence sentence) {
        List<String> words = SPACES.splitAsStream(sentence.words())
                .filter(word -> WORD.matcher(word).matches())
                .toList();
        return words.size() <= LONGEST
                ? Stream.empty()
                : Stream.of(passage.advice(
                        "sentenceLong",
                        sentence.start(),
                        sentence.start() + sentence.words().length(),
                        Integer.toString(words.size()),
                        Integer.toString(LONGEST),
                        String.join(" ", words.subList(0, EXCERPT))));
    }
}
