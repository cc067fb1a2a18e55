package org.dateline.core.text;

import java.util.regex.Pattern;

/** Telephone numbers as they stand in words, in international form (ITU-T E.123). */
public final class Telephone {

    /**
     * A number with its groups. Whoever sets it among words that run from right to left keeps it from left to right, or
     * its groups change places (UAX #9).
     */
    public static final Pattern IN_WORDS = Pattern.compile("\\+\\d[\\d\u00A0 ()./-]{4,}\\d");

    private Telephone() {}
}
