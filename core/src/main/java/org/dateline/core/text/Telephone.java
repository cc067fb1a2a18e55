package org.dateline.core.text;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as they stand in words, in international form (ITU-T E.123). */
public final class Telephone {

    /**
     * A number with its groups. Whoever sets it among words that run from right to left keeps it from left to right, or
     * its groups change places (UAX #9).
     */
    public static final Pattern IN_WORDS = Pattern.compile("\\+\\d[\\d\u00A0 ()./-]{4,}\\d");

    private static final Pattern DIALLED = Pattern.compile("\\+[\\d\u00A0 ()./-]+");

    private Telephone() {}

    /** The address that calls a number (RFC 3966), if it is in international form: others do not work abroad. */
    public static Optional<URI> address(String number) {
        return DIALLED.matcher(number).matches()
                ? Optional.of(URI.create("tel:+" + number.replaceAll("\\D", "")))
                : Optional.empty();
    }
}
