package org.dateline.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a space that was typed a no-break space where a line must not end. It adds none, and leaves two in a row alone.
 *
 * <p>French: narrow before ; ! ? and full before : and inside « » (<i>Lexique des règles typographiques en usage à
 * l'Imprimerie nationale</i>). Between groups of digits as in Unicode CLDR: narrow in French, full in Russian and
 * Spanish. Russian: before a dash. All: between a number and its unit.
 */
final class NoBreakSpaces {

    private static final String FULL = "\u00A0";
    private static final String NARROW = "\u202F";

    /** Not a telephone number, whose groups are of other lengths, nor a part of a longer number. */
    private static final Pattern GROUPS = Pattern.compile("(?<![\\p{L}\\d.,:/+-])(?<!\\d[ \u00A0\u202F])"
            + "[1-9]\\d{0,2}(?:[ \u00A0\u202F]\\d{3})+(?!\\d|[ \u00A0\u202F]\\d)");

    private NoBreakSpaces() {}

    static void set(Flow flow, Language language) {
        for (int i = 0; i < flow.length(); i++) {
            if (isOneSpaceBetweenWords(flow, i)) {
                String space = spaceAt(flow, i, language);
                if (!space.isEmpty()) {
                    flow.change(i, space);
                }
            }
        }
        if (language == Language.FRENCH || language == Language.RUSSIAN || language == Language.SPANISH) {
            setInNumbers(flow, language == Language.FRENCH ? NARROW : FULL);
        }
    }

    private static boolean isOneSpaceBetweenWords(Flow flow, int i) {
        return flow.at(i) == ' ' && flow.mayChange(i) && !Flow.isSpace(flow.at(i - 1)) && !Flow.isSpace(flow.at(i + 1));
    }

    private static String spaceAt(Flow flow, int i, Language language) {
        if (Character.isDigit(flow.at(i - 1)) && isUnit(flow, i + 1)) {
            return FULL;
        }
        return switch (language) {
            case FRENCH -> frenchSpaceAt(flow, i);
            case RUSSIAN -> "–—".indexOf(flow.at(i + 1)) >= 0 && Flow.isSpace(flow.at(i + 2)) ? FULL : "";
            default -> "";
        };
    }

    private static boolean isUnit(Flow flow, int i) {
        return switch (flow.at(i)) {
            case '%', '‰', '٪', '€', '$' -> !Character.isDigit(flow.at(i + 1));
            case '°' -> flow.at(i + 1) == 'C' && !Flow.isWord(flow.at(i + 2));
            default -> false;
        };
    }

    private static String frenchSpaceAt(Flow flow, int i) {
        char next = flow.at(i + 1);
        if (next == '»' || flow.at(i - 1) == '«') {
            return FULL;
        }
        boolean afterWords = "([{".indexOf(flow.at(i - 1)) < 0;
        if (!afterWords || ";:!?".indexOf(next) < 0 || !endsThere(flow, i + 1)) {
            return "";
        }
        return next == ':' ? FULL : NARROW;
    }

    /** Whether punctuation ends what was said, and does not begin ":00" or ":-)". */
    private static boolean endsThere(Flow flow, int punctuation) {
        int after = punctuation;
        while (";:!?.…".indexOf(flow.at(after)) >= 0) {
            after++;
        }
        return Flow.isSpace(flow.at(after))
                || "\"'»”’],".indexOf(flow.at(after)) >= 0
                || flow.at(after) == ')' && flow.at(punctuation) != ':';
    }

    private static void setInNumbers(Flow flow, String space) {
        Matcher groups = flow.find(GROUPS);
        while (groups.find()) {
            for (int i = groups.start(); i < groups.end(); i++) {
                if (flow.at(i) == ' ' && flow.mayChange(i)) {
                    flow.change(i, space);
                }
            }
        }
    }
}
