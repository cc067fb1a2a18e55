package org.dateline.core.fingerprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Digests fields so that no two different lists of fields have the same form: each is preceded by its length in bytes
 * (UTF-8, 4 bytes, big-endian), and the purpose comes first, so that a digest made for one purpose is none for another.
 */
public final class Canonical {

    private final MessageDigest digest = Sha256.digest();

    /** @param purpose what the digest is for, and the version of its form */
    public Canonical(String purpose) {
        field(purpose);
    }

    public Canonical field(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
        return this;
    }

    public Canonical field(long value) {
        return field(Long.toString(value));
    }

    /** The digest of all fields given, 64 lower-case hexadecimal digits; the object is not used after this. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
