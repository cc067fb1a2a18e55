package org.dateline.core.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in a passage: letters, with the hyphens and apostrophes inside it.
 *
 * @param folded as {@link #folded(String)} gives it
 * @param start where it begins
 * @param end behind its last letter
 */
record Word(String written, String folded, int start, int end) {

    static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐‑'’][\\p{L}\\p{M}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("[-‐‑'’ʼ\\s]+");

    /** The words of a text; "Muñoz’s" is "Muñoz", "d’Almeida" stays whole. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group();
            int end = found.end();
            if (word.endsWith("’s") || word.endsWith("'s")) {
                end -= 2;
            }
            String written = text.substring(found.start(), end);
            words.add(new Word(written, folded(written), found.start(), end));
        }
        return words;
    }

    /** Letters alone, small and without accents: "García-Márquez" and "GARCIA MARQUEZ" are alike. */
    static String folded(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = word.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ı", "i");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return JOINTS.matcher(bare).replaceAll("");
    }

    /** Most words are ASCII letters alone, and need no more than small letters. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    boolean isCapitalized() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    boolean isInCapitals() {
        return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Whether no more letters than these were lost, added, changed or swapped; words of very different length are soon known. */
    static boolean isWithin(int most, String a, String b) {
        return Math.abs(a.length() - b.length()) <= most && distance(a, b) <= most;
    }

    /** How many letters were lost, added, changed or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
