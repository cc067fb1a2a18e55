package org.dateline.reports.docx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Writes pictures as PNG (ISO/IEC 15948), the same bytes on every JDK: ImageIO's writer compresses as its zlib does. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int GREY = 0;
    private static final int RGB = 2;

    /** The filter of a row that is told by its difference from the row above. */
    private static final byte AS_ABOVE = 2;

    private Png() {}

    /** @param bits of each pixel, row by row from the top, each row in whole bytes; 0 for black */
    static byte[] blackAndWhite(int width, byte[] bits) {
        return of(width, bits, (width + 7) / 8, 1, GREY);
    }

    /** @param channels red, green and blue of each pixel, row by row from the top */
    static byte[] colour(int width, byte[] channels) {
        return of(width, channels, width * 3, 8, RGB);
    }

    private static byte[] of(int width, byte[] samples, int row, int depth, int kind) {
        int height = samples.length / row;
        byte[] filtered = new byte[(row + 1) * height];
        for (int y = 0; y < height; y++) {
            int at = y * (row + 1);
            boolean again = y > 0 && Arrays.equals(samples, y * row, (y + 1) * row, samples, (y - 1) * row, y * row);
            if (again) {
                filtered[at] = AS_ABOVE; // and no difference
            } else {
                System.arraycopy(samples, y * row, filtered, at + 1, row);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) kind)
                        .array());
        chunk(png, "IDAT", zlib(filtered));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** As RFC 1950 has it. */
    private static byte[] zlib(byte[] content) {
        byte[] deflated = Deflate.of(content);
        Adler32 sum = new Adler32();
        sum.update(content);
        return ByteBuffer.allocate(deflated.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x01)
                .put(deflated)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        ByteBuffer body = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(body.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(body.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
