package org.dateline.reports.docx;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph where its writing turns round. Word does not work out the direction of words by itself: a run says
 * with {@code w:rtl} that it is written from right to left (ISO/IEC 29500-1, 17.3.2.30), and one run has one direction.
 */
final class Direction {

    /** Part of a paragraph that is written in one direction. */
    record Stretch(int start, int end, boolean rightToLeft) {}

    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06FF';
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';

    /** Telephone numbers in international form, and numbers in groups of three: they would be read group by group. */
    private static final Pattern NUMBER_IN_GROUPS = Pattern.compile(
            "\\+[0-9][0-9\\u00A0 ()./-]*[0-9]|(?<![0-9])[0-9]{1,3}(?:[\\u00A0\\u202F ][0-9]{3})+(?![0-9])");

    private Direction() {}

    /** The words, with every number in groups held together, for a paragraph that is written from right to left. */
    static String holdNumbers(String words) {
        return !mayHaveGroups(words)
                ? words
                : NUMBER_IN_GROUPS.matcher(words).replaceAll(number -> leftToRight(number.group()));
    }

    private static boolean mayHaveGroups(String words) {
        for (int i = 1; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isDigit(c)) {
                char before = words.charAt(i - 1);
                if (before == '+'
                        || ((before == ' ' || before == '\u00A0' || before == '\u202F')
                                && i > 1
                                && isDigit(words.charAt(i - 2)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Words that are read from left to right inside whatever surrounds them: a fingerprint, a telephone number. */
    static String leftToRight(String words) {
        return LEFT_TO_RIGHT_MARK + words + LEFT_TO_RIGHT_MARK;
    }

    /** What stands between two of those, so that the one is to the right of the other. */
    static String rightToLeft(String words) {
        return RIGHT_TO_LEFT_MARK + words;
    }

    /** Whether there may be a letter in the words that is written from right to left. */
    static boolean turns(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= FIRST_RIGHT_TO_LEFT && !isEastAsian(c)) {
                return true;
            }
        }
        return false;
    }

    /** The stretches of a paragraph, in the order of its words (Unicode Standard Annex 9). */
    static List<Stretch> stretches(String words, boolean rightToLeft) {
        if (!rightToLeft && !turns(words)) {
            return List.of(new Stretch(0, words.length(), false));
        }
        if (rightToLeft && !words.isEmpty() && !hasLetters(words, 0, words.length())) {
            // Whatever turns in it has no letters, and stays with the words around it.
            return List.of(new Stretch(0, words.length(), true));
        }
        Bidi bidi = new Bidi();
        bidi.setPara(words, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < bidi.countRuns(); i++) {
            BidiRun run =
                    bidi.getLogicalRun(stretches.isEmpty() ? 0 : last(stretches).end());
            boolean turned = run.isOddRun() || (rightToLeft && !hasLetters(words, run.getStart(), run.getLimit()));
            if (!stretches.isEmpty() && last(stretches).rightToLeft() == turned) {
                int start = stretches.remove(stretches.size() - 1).start();
                stretches.add(new Stretch(start, run.getLimit(), turned));
            } else {
                stretches.add(new Stretch(run.getStart(), run.getLimit(), turned));
            }
        }
        return stretches;
    }

    private static Stretch last(List<Stretch> stretches) {
        return stretches.get(stretches.size() - 1);
    }

    /** From the first punctuation of general use to the last compatibility ideograph, nothing turns the writing. */
    private static boolean isEastAsian(int c) {
        return (c >= '\u2010' && c <= '\uD7FF' && !isMark(c)) || (c >= '\uFF00' && c < '\uFFF0');
    }

    private static boolean isMark(int c) {
        return (c >= '\u2028' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Digits alone stay in the run of the words around them: Word orders them, and shows them as those words do. */
    private static boolean hasLetters(String words, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            boolean arabic = c >= FIRST_ARABIC && c <= LAST_ARABIC; // most of them, and none is a letter of this kind
            if (!arabic && UCharacter.getDirection(c) == UCharacterDirection.LEFT_TO_RIGHT) {
                return true;
            }
        }
        return false;
    }
}
