package org.dateline.core.rendition;

import java.util.Arrays;
import org.dateline.core.fingerprint.Sha256;

/** A release as a document: made once, from the approved revision, and kept by its digest. */
public final class Rendition {

    private final Format format;
    private final byte[] bytes;
    private final String digest;

    public Rendition(Format format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes.clone();
        this.digest = Sha256.hex(bytes);
    }

    /**
     * A document as it was kept.
     *
     * @throws IllegalStateException if the bytes are not those that the digest was made of
     */
    public static Rendition kept(Format format, byte[] bytes, String digest) {
        Rendition rendition = new Rendition(format, bytes);
        if (!rendition.digest.equals(digest)) {
            throw new IllegalStateException("a kept " + format + " is no longer the one with digest " + digest);
        }
        return rendition;
    }

    public Format format() {
        return format;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rendition that && format == that.format && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return format + " of " + bytes.length + " bytes, SHA-256 " + digest;
    }
}
