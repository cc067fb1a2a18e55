package org.dateline.core.picture;

import java.util.Arrays;
import org.dateline.core.fingerprint.Sha256;

/**
 * A picture in a form that pages, PDF and Word take as it stands: JPEG (ITU-T T.81) or PNG (ISO/IEC 15948), 8 bits a
 * channel, grey or RGB in sRGB, without transparency, without interlace, and without a word about who took it, where
 * or when.
 *
 * <p>It is known by its digest: whoever approves a text that names the digest has approved this picture and no other.
 */
public final class Picture {

    /** More pixels along a side than this show on no page. */
    public static final int LONGEST_SIDE = 3000;

    private final byte[] bytes;
    private final PictureHeader header;
    private final String digest;

    private Picture(byte[] bytes, PictureHeader header) {
        this.bytes = bytes;
        this.header = header;
        this.digest = Sha256.hex(bytes);
    }

    /**
     * Takes the bytes of a picture that is in the form already.
     *
     * @throws UnusablePictureException if they are not
     */
    public static Picture of(byte[] bytes) {
        byte[] own = bytes.clone();
        return new Picture(own, PictureHeader.of(own));
    }

    public Format format() {
        return header.format();
    }

    /** In pixels. */
    public int width() {
        return header.width();
    }

    /** In pixels. */
    public int height() {
        return header.height();
    }

    public boolean grey() {
        return header.grey();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return format() + " of " + width() + " × " + height() + " pixels, SHA-256 " + digest;
    }

    /** How a picture is written. */
    public enum Format {
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of a file's name, without the dot. */
        public String extension() {
            return extension;
        }
    }
}
