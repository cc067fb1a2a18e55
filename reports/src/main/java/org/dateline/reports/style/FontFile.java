package org.dateline.reports.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A font of the organization's own: TrueType with glyf outlines (ISO/IEC 14496-22), one style, which its maker allows to
 * be embedded in parts.
 */
public final class FontFile {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int OPEN_TYPE_CFF = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final List<String> NEEDED =
            List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "post");
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final String name;
    private final byte[] bytes;

    private FontFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A font by the name under which documents carry it.
     *
     * @throws UnusableStyleException if it is none that a document can carry
     */
    static FontFile of(String name, byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes.clone());
        if (file.limit() < 12) {
            throw refused("no font");
        }
        switch (file.getInt(0)) {
            case TRUE_TYPE, APPLE_TRUE_TYPE -> {}
            case OPEN_TYPE_CFF -> throw refused("an OpenType font with CFF outlines");
            case COLLECTION -> throw refused("a collection of fonts");
            default -> throw refused("no font");
        }
        int permissions = Short.toUnsignedInt(file.getShort(offsetOfOs2(file) + 8));
        if ((permissions & 0xF) == RESTRICTED || (permissions & (NO_SUBSETTING | BITMAPS_ONLY)) != 0) {
            throw UnusableStyleException.at(
                    "OS/2.fsType",
                    "%04x, by which the font's maker forbids it".formatted(permissions),
                    "a font that may be embedded in parts");
        }
        try {
            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException | IOException e) {
            throw refused("a broken font");
        }
        return new FontFile(name, file.array());
    }

    private static int offsetOfOs2(ByteBuffer file) {
        int count = Short.toUnsignedInt(file.getShort(4));
        Set<String> tables = new HashSet<>();
        int os2 = 0;
        for (int entry = 12; entry < 12 + 16 * count; entry += 16) {
            if (entry + 16 > file.limit()) {
                throw refused("a broken font");
            }
            byte[] tag = new byte[4];
            file.get(entry, tag);
            long offset = Integer.toUnsignedLong(file.getInt(entry + 8));
            long length = Integer.toUnsignedLong(file.getInt(entry + 12));
            String table = new String(tag, StandardCharsets.ISO_8859_1);
            if (offset + length > file.limit() || (table.equals("OS/2") && length < 10)) {
                throw refused("a broken font");
            }
            tables.add(table);
            os2 = table.equals("OS/2") ? (int) offset : os2;
        }
        if (tables.contains("fvar")) {
            throw refused("a variable font");
        }
        for (String table : NEEDED) {
            if (!tables.contains(table)) {
                throw refused("a font without the table " + table);
            }
        }
        return os2;
    }

    private static UnusableStyleException refused(String found) {
        return new UnusableStyleException(found + "; expected: a TrueType font with outlines, of one style");
    }

    /** The name under which documents carry it. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
