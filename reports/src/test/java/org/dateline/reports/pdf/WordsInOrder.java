package org.dateline.reports.pdf;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Language;

/** How much of a text came back from a PDF, in its order: one measure for every extractor. */
final class WordsInOrder {

    private WordsInOrder() {}

    /** The part of the written words that the longest common subsequence with the words read holds, from 0 to 1. */
    static double recall(String written, String read, Language language) {
        List<String> expected = words(written, language);
        return longestCommonSubsequence(expected, words(read, language)) / (double) expected.size();
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
                    .filter(c -> !Character.isWhitespace(c))
                    .mapToObj(Character::toString)
                    .toList();
        }
        String separators = language == Language.ARABIC ? "[^\\p{L}]+" : "[\\s\u00A0]+";
        return Arrays.stream(text.split(separators))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int longestCommonSubsequence(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
