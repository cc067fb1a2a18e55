package org.dateline.reports.picture;

import java.io.ByteArrayOutputStream;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;

/** Takes a JPEG apart (ITU-T T.81, annex B) and leaves out every segment that is not the picture. */
final class JpegFile {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int BASELINE = 0xC0;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC_TABLE = 0xCC;
    private static final int LAST_FRAME = 0xCF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int MARKER = 0xFF;
    private static final int JFIF_LENGTH = 16;
    private static final int YCC = 1;
    /** A decoder goes over the whole picture once for each scan; ten are usual. */
    private static final int MOST_SCANS = 30;

    /** All of a picture that comes in several scans is held outside the heap until the last is read. */
    private static final long MOST_PROGRESSIVE_PIXELS = 40_000_000;

    private static final int MOST_PROFILE_BYTES = 4_000_000;

    private final Bytes bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profileSegments = new ByteArrayOutputStream();
    private int at = 2;
    private int scans;
    private int frame;
    private int width;
    private int height;
    private int components;
    private boolean namedByLetters;
    private int transform = -1;
    private int orientation = ExifOrientation.UPRIGHT;

    private JpegFile(byte[] upload) {
        bytes = new Bytes(upload);
    }

    static boolean is(byte[] upload) {
        return new Bytes(upload).startsWith(MARKER, START_OF_IMAGE, MARKER);
    }

    static UploadedPicture read(byte[] upload) {
        return new JpegFile(upload).read();
    }

    private UploadedPicture read() {
        kept.write(MARKER);
        kept.write(START_OF_IMAGE);
        int marker = nextMarker();
        while (marker != END_OF_IMAGE) {
            segment(marker);
            if (marker == START_OF_SCAN) {
                copyScan();
            }
            marker = nextMarker();
        }
        kept.write(MARKER);
        kept.write(END_OF_IMAGE);
        if (frame == 0) {
            throw new UnusablePictureException(Reason.BROKEN, "a JPEG without a frame");
        }
        boolean foreign = profile.size() > 0 && !Bytes.name(profile.toByteArray(), "sRGB");
        boolean grey = components == 1;
        boolean usual = grey || components == 3 && !namedByLetters && (transform < 0 || transform == YCC);
        return new UploadedPicture(
                Picture.Format.JPEG,
                width,
                height,
                orientation,
                components == 4 ? withProfile() : kept.toByteArray(),
                foreign && components == 3 ? profile.toByteArray() : new byte[0],
                frame == BASELINE && usual && !(foreign && components == 3));
    }

    /** Only the decoder can tell what the colours of print look like. */
    private byte[] withProfile() {
        byte[] all = kept.toByteArray();
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(all, 0, 2);
        with.writeBytes(profileSegments.toByteArray());
        with.write(all, 2, all.length - 2);
        return with.toByteArray();
    }

    /** The marker at the place reached, whatever fills up the space before it (B.1.1.2). */
    private int nextMarker() {
        if (bytes.int8(at) != MARKER) {
            throw new UnusablePictureException(Reason.BROKEN, "a JPEG whose parts do not follow each other");
        }
        while (bytes.int8(at) == MARKER) {
            at++;
        }
        return bytes.int8(at++);
    }

    private void segment(int marker) {
        int length = bytes.int16(at);
        byte[] data = bytes.range(at, length);
        if (length < 2) {
            throw new UnusablePictureException(Reason.BROKEN, "a JPEG with a part of no length");
        }
        at += length;
        if (marker == APP0) {
            jfif(data);
        } else if (marker == APP1) {
            exif(data);
        } else if (marker == APP2) {
            colours(data);
        } else if (marker == APP14) {
            adobe(marker, data);
        } else if (marker != COMMENT && (marker < APP0 || marker > APP15)) {
            if (isFrame(marker)) {
                frame(marker, data);
            }
            keep(kept, marker, data);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= BASELINE
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLE
                && marker != RESERVED
                && marker != ARITHMETIC_TABLE;
    }

    private static void keep(ByteArrayOutputStream where, int marker, byte[] data) {
        where.write(MARKER);
        where.write(marker);
        where.writeBytes(data);
    }

    /** Without the small picture that it may hold. */
    private void jfif(byte[] data) {
        if (data.length >= JFIF_LENGTH && new Bytes(data).ascii(2, 5).equals("JFIF\0")) {
            byte[] plain = new Bytes(data).range(0, JFIF_LENGTH);
            plain[0] = 0;
            plain[1] = JFIF_LENGTH;
            plain[JFIF_LENGTH - 2] = 0;
            plain[JFIF_LENGTH - 1] = 0;
            keep(kept, APP0, plain);
        }
    }

    private void exif(byte[] data) {
        Bytes segment = new Bytes(data);
        if (data.length > 8 && segment.ascii(2, 6).equals("Exif\0\0")) {
            orientation = ExifOrientation.of(segment.range(8, data.length - 8));
        }
    }

    /** A profile comes in numbered pieces (ICC.1:2010, B.4); they stand in order in every file that is well made. */
    private void colours(byte[] data) {
        if (data.length > JFIF_LENGTH && new Bytes(data).ascii(2, 12).equals("ICC_PROFILE\0")) {
            profile.write(data, JFIF_LENGTH, data.length - JFIF_LENGTH);
            keep(profileSegments, APP2, data);
            if (profile.size() > MOST_PROFILE_BYTES) {
                throw new UnusablePictureException(Reason.TOO_LARGE, "a profile of its colours without an end");
            }
        }
    }

    /** Says how the colours are coded, which the decoder must know; an office's own JPEG does without it. */
    private void adobe(int marker, byte[] data) {
        if (data.length >= 14 && new Bytes(data).ascii(2, 5).equals("Adobe")) {
            transform = data[13] & 0xFF;
            if (transform != YCC) {
                keep(kept, marker, data);
            }
        }
    }

    private void frame(int marker, byte[] data) {
        if (frame != 0) {
            throw new UnusablePictureException(Reason.BROKEN, "a JPEG of two frames");
        }
        Bytes segment = new Bytes(data);
        frame = marker;
        height = segment.int16(3);
        width = segment.int16(5);
        components = segment.int8(7);
        namedByLetters = components == 3 && segment.int8(8) == 'R' && segment.int8(11) == 'G';
        if (segment.int8(2) != 8 || components != 1 && components != 3 && components != 4) {
            throw new UnusablePictureException(Reason.NOT_PREPARED, "a JPEG of another depth or number of colours");
        }
    }

    private void copyScan() {
        if (++scans > MOST_SCANS) {
            throw new UnusablePictureException(Reason.TOO_LARGE, "a JPEG of more than " + MOST_SCANS + " scans");
        }
        if (frame != BASELINE && (long) width * height > MOST_PROGRESSIVE_PIXELS) {
            throw new UnusablePictureException(Reason.TOO_LARGE, "a large JPEG that is not baseline");
        }
        int start = at;
        while (bytes.int8(at) != MARKER || !ends(bytes.int8(at + 1))) {
            at++;
        }
        kept.write(bytes.all(), start, at - start);
    }

    /** Zeros and restart markers belong to the scan. */
    private static boolean ends(int behind) {
        return behind != 0 && behind != MARKER && (behind < FIRST_RESTART || behind > LAST_RESTART);
    }
}
