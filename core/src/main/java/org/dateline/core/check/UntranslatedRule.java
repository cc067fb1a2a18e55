package org.dateline.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Nothing of an edition stands there still in the original's words. A few words may be alike in two languages: a name, a
 * number, an address.
 *
 * @param original null if the text translates none
 */
record UntranslatedRule(@Nullable ReleaseText original) implements Rule {

    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_CHARACTERS = 8;
    private static final int EXCERPT = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]{2,}");

    @Override
    public List<Finding> check(CheckedText text) {
        ReleaseText translated = original;
        if (translated == null || translated.language() == text.language()) {
            return List.of();
        }
        Set<String> said = Passage.of(translated).stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(Passage.Sentence::words)
                .filter(words -> tells(words, translated.language()))
                .collect(Collectors.toSet());
        return text.passages().stream()
                .flatMap(passage -> passage.sentences().stream()
                        .filter(sentence -> said.contains(sentence.words()))
                        .limit(1)
                        .map(sentence -> warning(passage, sentence)))
                .toList();
    }

    private static Finding warning(Passage passage, Passage.Sentence sentence) {
        String words = sentence.words();
        return passage.warning(
                "untranslated",
                sentence.start(),
                sentence.start() + words.length(),
                words.substring(0, Math.min(EXCERPT, words.length())));
    }

    private static boolean tells(String words, Language language) {
        return language == Language.CHINESE
                ? words.codePoints().filter(Character::isIdeographic).count() >= FEWEST_CHARACTERS
                : WORD.matcher(words).results().count() >= FEWEST_WORDS;
    }
}
