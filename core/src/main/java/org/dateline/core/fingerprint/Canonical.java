package org.dateline.core.fingerprint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Digests fields so that no two different lists of fields have the same form: each is preceded by its length in bytes
 * (UTF-8, 4 bytes, big-endian), and the purpose comes first, so that a digest made for one purpose is none for another.
 */
public final class Canonical {

    private final ByteArrayOutputStream form = new ByteArrayOutputStream();

    /** @param purpose what the digest is for, and the version of its form */
    public Canonical(String purpose) {
        field(purpose);
    }

    public Canonical field(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        form.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length).array());
        form.writeBytes(bytes);
        return this;
    }

    public Canonical field(long value) {
        return field(Long.toString(value));
    }

    /** The form itself: the digest is of these bytes. */
    public byte[] bytes() {
        return form.toByteArray();
    }

    /** The digest of all fields given, 64 lower-case hexadecimal digits. */
    public String hex() {
        return Sha256.hex(bytes());
    }
}
