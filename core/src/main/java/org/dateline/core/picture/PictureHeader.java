package org.dateline.core.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.dateline.core.picture.UnusablePictureException.Reason;

/** What the first bytes of a picture say of it, read without decoding it, and that nothing else is in the file. */
record PictureHeader(Picture.Format format, int width, int height, boolean grey) {

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PNG_CHUNKS = Set.of("IHDR", "sRGB", "IDAT", "IEND");
    private static final int CHUNK_FRAME = 12;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION_SEGMENT = 0xE0;
    private static final int LAST_APPLICATION_SEGMENT = 0xEF;
    private static final int COMMENT = 0xFE;

    PictureHeader {
        if (width < 1 || height < 1) {
            throw new UnusablePictureException(Reason.BROKEN, "a picture without pixels");
        }
        if (Math.max(width, height) > Picture.LONGEST_SIDE) {
            throw unprepared("%d × %d pixels".formatted(width, height));
        }
    }

    static PictureHeader of(byte[] bytes) {
        try {
            if (startsWith(bytes, PNG_SIGNATURE)) {
                return png(bytes);
            }
            if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8})) {
                return jpeg(bytes);
            }
        } catch (ArrayIndexOutOfBoundsException tooShort) {
            throw new UnusablePictureException(Reason.BROKEN, "the picture ends too early", tooShort);
        }
        throw new UnusablePictureException(Reason.UNKNOWN_FORMAT, "neither JPEG nor PNG");
    }

    private static PictureHeader png(byte[] bytes) {
        PictureHeader header = null;
        int at = PNG_SIGNATURE.length;
        String chunk = "";
        while (!chunk.equals("IEND")) {
            int length = int32(bytes, at);
            chunk = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (length < 0 || !PNG_CHUNKS.contains(chunk)) {
                throw unprepared("a PNG with a part " + chunk.replaceAll("[^A-Za-z]", "?"));
            }
            if (chunk.equals("IHDR")) {
                if (header != null) {
                    throw new UnusablePictureException(Reason.BROKEN, "a PNG with two headers");
                }
                int data = at + 8;
                int colour = bytes[data + 9];
                if (bytes[data + 8] != 8 || (colour != 0 && colour != 2) || bytes[data + 12] != 0) {
                    throw unprepared("a PNG of another depth, colour or order");
                }
                header = new PictureHeader(Picture.Format.PNG, int32(bytes, data), int32(bytes, data + 4), colour == 0);
            }
            at = Math.addExact(at, Math.addExact(CHUNK_FRAME, length));
        }
        if (header == null || at != bytes.length) {
            throw new UnusablePictureException(
                    Reason.BROKEN, "a PNG without a beginning or with something after its end");
        }
        return header;
    }

    private static PictureHeader jpeg(byte[] bytes) {
        PictureHeader header = null;
        int at = 2;
        while (true) {
            if ((bytes[at] & 0xFF) != 0xFF) {
                throw new UnusablePictureException(Reason.BROKEN, "a JPEG whose parts do not follow each other");
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == START_OF_SCAN) {
                break;
            }
            if ((marker > FIRST_APPLICATION_SEGMENT && marker <= LAST_APPLICATION_SEGMENT) || marker == COMMENT) {
                throw unprepared("a JPEG with something beside the picture");
            }
            if (marker >= 0xC0 && marker <= 0xC2) {
                int components = bytes[at + 9];
                if (bytes[at + 4] != 8 || (components != 1 && components != 3)) {
                    throw unprepared("a JPEG of another depth or colour");
                }
                header = new PictureHeader(
                        Picture.Format.JPEG, int16(bytes, at + 7), int16(bytes, at + 5), components == 1);
            }
            at += 2 + int16(bytes, at + 2);
        }
        boolean ended = (bytes[bytes.length - 2] & 0xFF) == 0xFF && (bytes[bytes.length - 1] & 0xFF) == 0xD9;
        if (header == null || !ended) {
            throw new UnusablePictureException(Reason.BROKEN, "a JPEG without a frame or without an end");
        }
        return header;
    }

    private static UnusablePictureException unprepared(String what) {
        return new UnusablePictureException(Reason.NOT_PREPARED, what);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private static int int32(byte[] bytes, int at) {
        return int16(bytes, at) << 16 | int16(bytes, at + 2);
    }
}
