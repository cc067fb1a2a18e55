package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A font program with the glyphs of one document alone: the tables that ISO 32000-1, 9.9 asks of an embedded TrueType
 * program, outlines without hints, glyphs numbered anew in the order of their old numbers.
 */
final class TrueTypeSubset {

    private static final int WORD_ARGUMENTS = 0x0001;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;
    private static final int OUTLINE_HEADER_LENGTH = 10;
    private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

    private final TrueTypeFile font;
    private final Map<Integer, Integer> newNumbers = new TreeMap<>();

    /** @param glyphs old glyph numbers; .notdef and the parts of composite glyphs come along by themselves */
    TrueTypeSubset(TrueTypeFile font, SortedSet<Integer> glyphs) {
        this.font = font;
        SortedSet<Integer> all = new TreeSet<>(glyphs);
        all.add(0);
        Deque<Integer> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            ByteBuffer outline = ByteBuffer.wrap(font.outline(open.pop()));
            for (int at = firstComponent(outline); at >= 0; at = nextComponent(outline, at)) {
                int part = Short.toUnsignedInt(outline.getShort(at + 2));
                if (all.add(part)) {
                    open.push(part);
                }
            }
        }
        all.forEach(glyph -> newNumbers.put(glyph, newNumbers.size()));
    }

    int newNumber(int glyph) {
        Integer number = newNumbers.get(glyph);
        if (number == null) {
            throw new IllegalArgumentException("glyph " + glyph + " is not in the subset");
        }
        return number;
    }

    byte[] program() {
        int count = newNumbers.size();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        for (int glyph : newNumbers.keySet()) {
            locations.putInt(outlines.size());
            outlines.writeBytes(withoutHints(font.outline(glyph)));
            pad(outlines);
            metrics.putShort((short) font.advance(glyph)).putShort((short) font.leftSideBearing(glyph));
        }
        locations.putInt(outlines.size());

        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", locations.array());
        tables.put("hmtx", metrics.array());
        byte[] head = font.table("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        tables.put("head", head);
        byte[] hhea = font.table("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) count);
        tables.put("hhea", hhea);
        byte[] maxp = font.table("maxp");
        // No instructions, so nothing that they would need either: maxZones 1, the rest up to maxSizeOfInstructions 0.
        ByteBuffer.wrap(maxp).putShort(4, (short) count).putShort(14, (short) 1);
        for (int at = 16; at < 28; at += 2) {
            ByteBuffer.wrap(maxp).putShort(at, (short) 0);
        }
        tables.put("maxp", maxp);
        return file(tables);
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int length = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int at = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(at, table);
            if (entry.getKey().equals("head")) {
                head = at;
            }
            file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, at, padded(table.length))).putInt(at).putInt(table.length);
            at += padded(table.length);
        }
        file.putInt(head + 8, CHECKSUM_OF_FILE - checksum(file, 0, length));
        return file.array();
    }

    private static int checksum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static void pad(ByteArrayOutputStream out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }

    private byte[] withoutHints(byte[] outline) {
        if (outline.length == 0) {
            return outline;
        }
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        int contours = glyph.getShort(0);
        return contours < 0 ? composite(glyph) : simple(glyph, contours);
    }

    private static byte[] simple(ByteBuffer glyph, int contours) {
        int instructionLength = OUTLINE_HEADER_LENGTH + 2 * contours;
        int points = instructionLength + 2 + Short.toUnsignedInt(glyph.getShort(instructionLength));
        ByteBuffer bare = ByteBuffer.allocate(instructionLength + 2 + glyph.limit() - points);
        bare.put(0, glyph, 0, instructionLength);
        bare.put(instructionLength + 2, glyph, points, glyph.limit() - points);
        return bare.array();
    }

    private byte[] composite(ByteBuffer glyph) {
        int end = OUTLINE_HEADER_LENGTH;
        for (int at = firstComponent(glyph); at >= 0; at = nextComponent(glyph, at)) {
            int flags = glyph.getShort(at);
            int part = Short.toUnsignedInt(glyph.getShort(at + 2));
            end = at + componentLength(flags);
            glyph.putShort(at, (short) (flags & ~INSTRUCTIONS)).putShort(at + 2, (short) newNumber(part));
        }
        byte[] bare = new byte[end];
        glyph.get(0, bare);
        return bare;
    }

    /** Where the first component of a composite glyph stands; -1 if the glyph has none. */
    private static int firstComponent(ByteBuffer outline) {
        return outline.limit() > 0 && outline.getShort(0) < 0 ? OUTLINE_HEADER_LENGTH : -1;
    }

    private static int nextComponent(ByteBuffer outline, int at) {
        int flags = outline.getShort(at);
        return (flags & MORE_COMPONENTS) == 0 ? -1 : at + componentLength(flags);
    }

    private static int componentLength(int flags) {
        int length = (flags & WORD_ARGUMENTS) == 0 ? 6 : 8;
        if ((flags & ONE_SCALE) != 0) {
            length += 2;
        } else if ((flags & TWO_SCALES) != 0) {
            length += 4;
        } else if ((flags & MATRIX) != 0) {
            length += 8;
        }
        return length;
    }
}
