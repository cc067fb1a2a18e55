package org.dateline.core.release;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A release, inside the system and in the desk's addresses: 128 random bits, so that nobody finds one by guessing.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record ReleaseId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public ReleaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a release's id: " + value);
        }
    }

    public static ReleaseId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ReleaseId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}
