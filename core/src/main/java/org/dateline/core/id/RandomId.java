package org.dateline.core.id;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** 128 random bits as 32 lower-case hexadecimal digits: what stands in an address finds a thing, and nobody guesses it. */
public final class RandomId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private RandomId() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    /** @throws IllegalArgumentException if the value is not of this form */
    public static void require(String value, String whose) {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the id of a " + whose + ": " + value);
        }
    }
}
