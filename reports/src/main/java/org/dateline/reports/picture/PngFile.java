package org.dateline.reports.picture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;

/** Takes a PNG apart (ISO/IEC 15948, clause 5) and leaves out every chunk that is not the picture. */
final class PngFile {

    private static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> NEEDED = Set.of("IHDR", "sRGB", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int HEADER_LENGTH = 13;
    private static final int FRAME = 12;
    private static final int MOST_PROFILE_BYTES = 4_000_000;

    private final Bytes bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private byte[] profile = {};
    private boolean finished;

    private PngFile(byte[] upload) {
        bytes = new Bytes(upload);
    }

    static boolean is(byte[] upload) {
        return new Bytes(upload).startsWith(SIGNATURE);
    }

    static UploadedPicture read(byte[] upload) {
        return new PngFile(upload).read();
    }

    private UploadedPicture read() {
        int at = SIGNATURE.length;
        kept.write(bytes.all(), 0, at);
        String chunk = "";
        while (!chunk.equals("IEND")) {
            int length = bytes.int32(at);
            chunk = bytes.ascii(at + 4, 4);
            byte[] data = bytes.range(at + 8, length);
            checkSum(at + 4, length + 4, bytes.int32(at + 8 + length));
            if (width == 0 && !chunk.equals("IHDR")) {
                throw new UnusablePictureException(Reason.BROKEN, "a PNG without a beginning");
            }
            chunk(chunk, data);
            if (NEEDED.contains(chunk)) {
                kept.write(bytes.all(), at, FRAME + length);
            }
            at += FRAME + length;
        }
        return new UploadedPicture(
                Picture.Format.PNG, width, height, orientation, kept.toByteArray(), profile, finished);
    }

    private void chunk(String chunk, byte[] data) {
        switch (chunk) {
            case "IHDR" -> {
                // A decoder goes by the first: a second could belittle what it will unpack.
                if (width != 0 || data.length != HEADER_LENGTH) {
                    throw new UnusablePictureException(Reason.BROKEN, "a PNG with another header");
                }
                width = new Bytes(data).int32(0);
                height = new Bytes(data).int32(4);
                if (width < 1 || height < 1) {
                    throw new UnusablePictureException(Reason.BROKEN, "a PNG without pixels");
                }
                finished = isOurs(data);
            }
            case "eXIf" -> orientation = ExifOrientation.of(data);
            case "iCCP" -> {
                profile = profile(data);
                finished &= profile.length == 0;
            }
            case "PLTE", "tRNS" -> finished = false;
            default -> {}
        }
    }

    /** Grey or RGB of 8 bits, packed and filtered as every PNG is, and not interlaced. */
    private static boolean isOurs(byte[] header) {
        return header[8] == 8
                && (header[9] == 0 || header[9] == 2)
                && header[10] == 0
                && header[11] == 0
                && header[12] == 0;
    }

    private void checkSum(int from, int length, int expected) {
        CRC32 sum = new CRC32();
        sum.update(bytes.all(), from, length);
        if ((int) sum.getValue() != expected) {
            throw new UnusablePictureException(Reason.BROKEN, "a PNG with a part that does not add up");
        }
    }

    /** Behind the profile's name and one byte that says how it is packed. */
    private static byte[] profile(byte[] data) {
        int name = 0;
        while (name < data.length && data[name] != 0) {
            name++;
        }
        if (name + 2 >= data.length) {
            return new byte[0];
        }
        Inflater inflater = new Inflater();
        inflater.setInput(data, name + 2, data.length - name - 2);
        try (InflaterInputStream in = new InflaterInputStream(InputStream.nullInputStream(), inflater)) {
            byte[] unpacked = in.readNBytes(MOST_PROFILE_BYTES);
            return Bytes.name(unpacked, "sRGB") ? new byte[0] : unpacked;
        } catch (EOFException | ZipException unreadable) {
            return new byte[0];
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            inflater.end();
        }
    }
}
