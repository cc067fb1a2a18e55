package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Language;

/** How much of a text came back from a PDF, in its order: one measure for every extractor. */
final class WordsInOrder {

    private WordsInOrder() {}

    /** The part of the written words that the longest common subsequence with the words read holds, from 0 to 1. */
    static double recall(String written, String read, Language language) {
        double size = words(written, language).size();
        return (size - missing(written, read, language).size()) / size;
    }

    /** The part of the written words that came back at all, each as often as it was written, from 0 to 1. */
    static double recallInAnyOrder(String written, String read, Language language) {
        List<String> expected = words(written, language);
        List<String> found = new ArrayList<>(words(read, language));
        return expected.stream().filter(found::remove).count() / (double) expected.size();
    }

    /** The words that did not come back in their order, for whoever has to find out why. */
    static List<String> missing(String written, String read, Language language) {
        List<String> expected = words(written, language);
        List<String> found = words(read, language);
        // The longest common subsequence of what is left of both, from every place in both.
        int[][] length = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                length[i][j] = expected.get(i).equals(found.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<String> missing = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size()) {
            if (j < found.size() && expected.get(i).equals(found.get(j))) {
                i++;
                j++;
            } else if (j < found.size() && length[i][j + 1] >= length[i + 1][j]) {
                j++;
            } else {
                missing.add(expected.get(i));
                i++;
            }
        }
        return missing;
    }

    /** Each run of digits. */
    static List<String> numbers(String text) {
        return Arrays.stream(text.split("\\D+"))
                .filter(digits -> !digits.isEmpty())
                .toList();
    }

    /**
     * Words; in Chinese, which has no spaces, characters. In Arabic words of letters: where a line runs both ways,
     * extractors put punctuation and the groups of a telephone number in an order of their own.
     */
    private static List<String> words(String text, Language language) {
        if (language == Language.CHINESE) {
            return text.codePoints()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                    .mapToObj(Character::toString)
                    .toList();
        }
        String separators = language == Language.ARABIC ? "[^\\p{L}]+" : "[\\s\\p{Z}]+";
        return Arrays.stream(text.split(separators))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
