package org.dateline.core.text;

import java.util.regex.Pattern;

/** Plain words made into CommonMark that reads as those very words. */
final class Escape {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<&|]");
    private static final Pattern AT_THE_START = Pattern.compile("(?m)^(\\s*)([#>+=~:-]|\\d{1,9}(?=[.)]))");
    private static final Pattern IN_A_TITLE = Pattern.compile("[\\\\\"&]");

    private Escape() {}

    static String words(String words) {
        return start(anywhere(words));
    }

    static String anywhere(String words) {
        return ANYWHERE.matcher(words).replaceAll("\\\\$0");
    }

    /** What would begin a list, a heading or a quote at the start of a line. */
    static String start(String escaped) {
        return AT_THE_START.matcher(escaped).replaceAll(found -> {
            String mark = found.group(2);
            boolean number = Character.isDigit(mark.charAt(0));
            // A number cannot be escaped, only the point behind it.
            return found.group(1) + (number ? mark + "\\\\" : "\\\\" + mark);
        });
    }

    static String title(String words) {
        return IN_A_TITLE.matcher(words).replaceAll("\\\\$0");
    }

    static String entity(int character) {
        return "&#" + character + ";";
    }
}
