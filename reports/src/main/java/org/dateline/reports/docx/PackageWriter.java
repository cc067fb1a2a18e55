package org.dateline.reports.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lays parts into a package (ISO/IEC 29500-2), in the order given and without a trace of when or where. The parts are
 * compressed already, so that of PKWARE's APPNOTE only the headers are left to write; each length is known before.
 */
final class PackageWriter {

    private static final int LOCAL_HEADER = 0x04034B50;
    private static final int CENTRAL_HEADER = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;

    /** Of the form: 2.0, that of compressed files. */
    private static final short VERSION = 20;

    /** Noon of the first day that a zip can name, 1 January 1980. */
    private static final short NOON = 12 << 11;

    private static final short FIRST_DAY = 1 << 5 | 1;

    private PackageWriter() {}

    static byte[] write(List<DeflatedPart> parts) {
        int length = END_LENGTH;
        for (DeflatedPart part : parts) {
            int names = 2 * part.name().length();
            length = Math.addExact(length, LOCAL_LENGTH + CENTRAL_LENGTH + names + part.deflatedSize());
        }
        ByteBuffer zip = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int[] places = new int[parts.size()];
        for (int i = 0; i < places.length; i++) {
            DeflatedPart part = parts.get(i);
            places[i] = zip.position();
            zip.putInt(LOCAL_HEADER).putShort(VERSION);
            entry(zip, part);
            zip.put(name(part));
            part.copyTo(zip.array(), zip.position());
            zip.position(zip.position() + part.deflatedSize());
        }
        int directory = zip.position();
        for (int i = 0; i < places.length; i++) {
            zip.putInt(CENTRAL_HEADER).putShort(VERSION).putShort(VERSION);
            entry(zip, parts.get(i));
            zip.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0); // no comment, one disk, no attributes
            zip.putInt(places[i]).put(name(parts.get(i)));
        }
        short count = (short) places.length;
        int end = zip.position();
        zip.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
        zip.putInt(end - directory).putInt(directory).putShort((short) 0);
        return zip.array();
    }

    /** What stands in both headers: method, time, sum, lengths; no flag and no extra field. */
    private static void entry(ByteBuffer zip, DeflatedPart part) {
        zip.putShort((short) 0).putShort((short) part.method()).putShort(NOON).putShort(FIRST_DAY);
        zip.putInt((int) part.crc()).putInt(part.deflatedSize()).putInt(part.size());
        zip.putShort((short) part.name().length()).putShort((short) 0);
    }

    private static byte[] name(DeflatedPart part) {
        byte[] name = part.name().getBytes(StandardCharsets.US_ASCII);
        if (part.name().chars().anyMatch(c -> c >= 0x80)) {
            throw new IllegalArgumentException("not in ASCII: " + part.name());
        }
        return name;
    }
}
