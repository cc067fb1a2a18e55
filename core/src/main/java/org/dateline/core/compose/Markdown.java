package org.dateline.core.compose;

import java.util.regex.Pattern;

/** Plain words made into CommonMark that reads as those very words. */
final class Markdown {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<&]");
    private static final Pattern AT_THE_START = Pattern.compile("(?m)^(\\s*)([#>+=~-]|\\d{1,9}(?=[.)]))");

    private Markdown() {}

    static String escape(String words) {
        String escaped = ANYWHERE.matcher(words).replaceAll("\\\\$0");
        return AT_THE_START.matcher(escaped).replaceAll(found -> {
            String mark = found.group(2);
            boolean number = Character.isDigit(mark.charAt(0));
            // A number cannot be escaped, only the point behind it.
            return found.group(1) + (number ? mark + "\\\\" : "\\\\" + mark);
        });
    }
}
