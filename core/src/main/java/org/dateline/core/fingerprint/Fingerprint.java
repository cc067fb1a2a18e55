package org.dateline.core.fingerprint;

import java.util.regex.Pattern;

/**
 * SHA-256 (FIPS 180-4) of a revision's canonical form. Reviews and approvals are given to a fingerprint: one other letter
 * in the text is another fingerprint, and they do not hold for it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_LENGTH = 12;

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a fingerprint: " + hex);
        }
    }

    /** The first twelve digits in groups of four, as they are printed and read out: {@code 1f3a 09bc 77d0}. */
    public String shortForm() {
        return hex.substring(0, 4) + " " + hex.substring(4, 8) + " " + hex.substring(8, SHORT_LENGTH);
    }

    @Override
    public String toString() {
        return hex;
    }
}
