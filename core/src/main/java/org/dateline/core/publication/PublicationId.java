package org.dateline.core.publication;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A publication, in the addresses of the newsroom: 128 random bits, so that nobody finds one by guessing.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record PublicationId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public PublicationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a publication's id: " + value);
        }
    }

    public static PublicationId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PublicationId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}
