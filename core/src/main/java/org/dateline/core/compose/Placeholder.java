package org.dateline.core.compose;

import java.util.regex.Pattern;

/**
 * Something that the composer does not know, left visible for the press officer: {@code [? outcome of the talks]}. The
 * question mark sets it apart from the square brackets of an edited quotation.
 */
public final class Placeholder {

    public static final Pattern PATTERN = Pattern.compile("\\[\\?[^\\[\\]]*]");

    private Placeholder() {}

    public static String of(String what) {
        return "[? " + what.replaceAll("[\\[\\]]", "") + "]";
    }
}
