package org.dateline.reports.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType font with glyf outlines (ISO/IEC 14496-22), as far as setting and embedding need them.
 *
 * <p>Immutable: every read is by absolute position, so threads may share it.
 */
final class TrueTypeFile {

    /** Where a table lies in the file. */
    private record Table(int offset, int length) {}

    private static final int DIRECTORY_OFFSET = 12;
    private static final int DIRECTORY_ENTRY_LENGTH = 16;

    private final ByteBuffer bytes;
    private final Map<String, Table> tables = new HashMap<>();
    private final int horizontalMetrics;
    private final boolean longOffsets;

    TrueTypeFile(byte[] file) {
        bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
        int count = unsignedShort(4);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY_OFFSET + i * DIRECTORY_ENTRY_LENGTH;
            byte[] tag = new byte[4];
            bytes.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    new Table(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        horizontalMetrics = unsignedShort(offset("hhea") + 34);
        longOffsets = bytes.getShort(offset("head") + 50) != 0;
    }

    /** A copy of a whole table. */
    byte[] table(String tag) {
        Table table = find(tag);
        byte[] copy = new byte[table.length];
        bytes.get(table.offset, copy);
        return copy;
    }

    int unitsPerEm() {
        return unsignedShort(offset("head") + 18);
    }

    /** The box around all glyphs, in font units: left, bottom, right, top. */
    int[] boundingBox() {
        int head = offset("head");
        return new int[] {
            bytes.getShort(head + 36), bytes.getShort(head + 38), bytes.getShort(head + 40), bytes.getShort(head + 42)
        };
    }

    int ascent() {
        return bytes.getShort(offset("hhea") + 4);
    }

    int descent() {
        return bytes.getShort(offset("hhea") + 6);
    }

    /** The angle of the font's stems in degrees, counted anti-clockwise from the vertical. */
    int italicAngle() {
        return bytes.getShort(offset("post") + 4);
    }

    int advance(int glyph) {
        return unsignedShort(offset("hmtx") + 4 * Math.min(glyph, horizontalMetrics - 1));
    }

    int leftSideBearing(int glyph) {
        int hmtx = offset("hmtx");
        return glyph < horizontalMetrics
                ? bytes.getShort(hmtx + 4 * glyph + 2)
                : bytes.getShort(hmtx + 4 * horizontalMetrics + 2 * (glyph - horizontalMetrics));
    }

    /** The outline of a glyph as the glyf table has it; empty for a glyph without ink. */
    byte[] outline(int glyph) {
        int start = location(glyph);
        byte[] outline = new byte[location(glyph + 1) - start];
        bytes.get(offset("glyf") + start, outline);
        return outline;
    }

    private int location(int glyph) {
        int loca = offset("loca");
        return longOffsets ? bytes.getInt(loca + 4 * glyph) : 2 * unsignedShort(loca + 2 * glyph);
    }

    private int offset(String tag) {
        return find(tag).offset;
    }

    private Table find(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("a font without the table " + tag);
        }
        return table;
    }

    private int unsignedShort(int position) {
        return Short.toUnsignedInt(bytes.getShort(position));
    }
}
