package org.dateline.core.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /**
     * Digests fields so that no two different lists of fields have the same form: each is preceded by its length in bytes
     * (UTF-8, 4 bytes, big-endian), and the purpose comes first, so that a digest made for one purpose is none for another.
     */
    public static final class Canonical {
        private final MessageDigest digest;

        public Canonical(String purpose) {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every JDK has SHA-256", impossible);
            }
            field(purpose);
        }

        public Canonical field(String value) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
            return this;
        }

        public String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
