package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A font program with the glyphs of one document alone: the tables that ISO 32000-1, 9.9 asks of an embedded TrueType
 * program, outlines without hints, glyphs numbered anew: typeface after typeface, in the order of their old numbers.
 *
 * <p>Outlines of typefaces that stand in for the one that leads are brought to its units and to the size of its letters.
 */
final class TrueTypeSubset {

    private static final int WORD_ARGUMENTS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;
    private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;
    /** Where maxp says how much there is at most of points, contours and components. */
    private static final int[] MAXIMA = {6, 8, 10, 12, 28, 30};

    private final TrueTypeFile lead;
    private final Map<Typeface, Cut> cuts = new LinkedHashMap<>();

    /** What is taken of one typeface: each glyph's old number and its new one. */
    private record Cut(TrueTypeFile font, double factor, Map<Integer, Integer> newNumbers) {

        int scaled(int units) {
            return (int) Math.round(units * factor);
        }
    }

    /** @param subset its glyphs; .notdef and the parts of composite glyphs come along by themselves */
    TrueTypeSubset(FontSubset subset) {
        lead = subset.lead().file();
        int count = 0;
        for (Map.Entry<Typeface, SortedSet<Integer>> glyphs : subset.glyphs().entrySet()) {
            Typeface typeface = glyphs.getKey();
            SortedSet<Integer> all = glyphs.getValue();
            if (typeface == subset.lead()) {
                all.add(0);
            }
            addParts(all, typeface.file());
            Map<Integer, Integer> newNumbers = new TreeMap<>();
            for (int glyph : all) {
                newNumbers.put(glyph, count++);
            }
            double factor = subset.thousandths(typeface) * lead.unitsPerEm() / 1000;
            cuts.put(typeface, new Cut(typeface.file(), factor, newNumbers));
        }
    }

    private static void addParts(SortedSet<Integer> glyphs, TrueTypeFile font) {
        Deque<Integer> open = new ArrayDeque<>(glyphs);
        while (!open.isEmpty()) {
            ByteBuffer outline = ByteBuffer.wrap(font.outline(open.pop()));
            for (int at = firstComponent(outline); at >= 0; at = nextComponent(outline, at)) {
                int part = Short.toUnsignedInt(outline.getShort(at + 2));
                if (glyphs.add(part)) {
                    open.push(part);
                }
            }
        }
    }

    int newNumber(FontSubset.Meaning meaning) {
        Cut cut = cuts.get(meaning.typeface());
        Integer number = cut == null ? null : cut.newNumbers.get(meaning.glyph());
        if (number == null) {
            throw new IllegalArgumentException("not in the subset: " + meaning);
        }
        return number;
    }

    /** The box around all glyphs of all fonts that are cut, in units of the one that leads: left, bottom, right, top. */
    int[] boundingBox() {
        int[] box = lead.boundingBox();
        for (Cut cut : cuts.values()) {
            int[] other = cut.font.boundingBox();
            for (int i = 0; i < 4; i++) {
                int scaled = cut.scaled(other[i]);
                box[i] = i < 2 ? Math.min(box[i], scaled) : Math.max(box[i], scaled);
            }
        }
        return box;
    }

    byte[] program() {
        int count =
                cuts.values().stream().mapToInt(cut -> cut.newNumbers.size()).sum();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        for (Cut cut : cuts.values()) {
            for (int glyph : cut.newNumbers.keySet()) {
                locations.putInt(outlines.size());
                outlines.writeBytes(outline(cut, glyph));
                pad(outlines);
                metrics.putShort((short) cut.scaled(cut.font.advance(glyph)));
                metrics.putShort((short) cut.scaled(cut.font.leftSideBearing(glyph)));
            }
        }
        locations.putInt(outlines.size());

        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", locations.array());
        tables.put("hmtx", metrics.array());
        tables.put("head", head());
        byte[] hhea = lead.table("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) count);
        tables.put("hhea", hhea);
        tables.put("maxp", maxp(count));
        return file(tables);
    }

    private byte[] head() {
        byte[] head = lead.table("head");
        ByteBuffer table = ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        int[] box = boundingBox();
        for (int i = 0; i < box.length; i++) {
            table.putShort(36 + 2 * i, (short) box[i]);
        }
        return head;
    }

    private byte[] maxp(int count) {
        byte[] maxp = lead.table("maxp");
        ByteBuffer table = ByteBuffer.wrap(maxp);
        for (Cut cut : cuts.values()) {
            ByteBuffer other = ByteBuffer.wrap(cut.font.table("maxp"));
            for (int at : MAXIMA) {
                int most = Math.max(Short.toUnsignedInt(table.getShort(at)), Short.toUnsignedInt(other.getShort(at)));
                table.putShort(at, (short) most);
            }
        }
        // No instructions, so nothing that they would need either: maxZones 1, the rest up to maxSizeOfInstructions 0.
        table.putShort(4, (short) count).putShort(14, (short) 1);
        for (int at = 16; at < 28; at += 2) {
            table.putShort(at, (short) 0);
        }
        return maxp;
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

    private static byte[] outline(Cut cut, int glyph) {
        byte[] outline = cut.font.outline(glyph);
        if (outline.length == 0) {
            return outline;
        }
        ByteBuffer bytes = ByteBuffer.wrap(outline);
        int contours = bytes.getShort(0);
        if (contours < 0) {
            return composite(bytes, cut);
        }
        return cut.factor == 1 ? withoutHints(bytes, contours) : ScaledOutline.ofSimple(outline, cut.factor);
    }

    private static byte[] withoutHints(ByteBuffer glyph, int contours) {
        int instructionLength = ScaledOutline.HEADER_LENGTH + 2 * contours;
        int points = instructionLength + 2 + Short.toUnsignedInt(glyph.getShort(instructionLength));
        ByteBuffer bare = ByteBuffer.allocate(instructionLength + 2 + glyph.limit() - points);
        bare.put(0, glyph, 0, instructionLength);
        bare.put(instructionLength + 2, glyph, points, glyph.limit() - points);
        return bare.array();
    }

    /** The glyph's parts under their new numbers; where they stand is scaled as they are. */
    private static byte[] composite(ByteBuffer glyph, Cut cut) {
        ByteBuffer bare = ByteBuffer.allocate(2 * glyph.limit());
        bare.put(0, glyph, 0, 2).position(2);
        for (int at = 2; at < ScaledOutline.HEADER_LENGTH; at += 2) {
            bare.putShort((short) cut.scaled(glyph.getShort(at)));
        }
        for (int at = firstComponent(glyph); at >= 0; at = nextComponent(glyph, at)) {
            int flags = glyph.getShort(at) & ~INSTRUCTIONS;
            int part = Short.toUnsignedInt(glyph.getShort(at + 2));
            int number = Objects.requireNonNull(cut.newNumbers.get(part));
            int arguments = (flags & WORD_ARGUMENTS) == 0 ? 2 : 4;
            boolean moved = cut.factor != 1 && (flags & OFFSETS) != 0;
            bare.putShort((short) (moved ? flags | WORD_ARGUMENTS : flags)).putShort((short) number);
            if (moved) {
                boolean words = arguments == 4;
                bare.putShort((short) cut.scaled(words ? glyph.getShort(at + 4) : glyph.get(at + 4)));
                bare.putShort((short) cut.scaled(words ? glyph.getShort(at + 6) : glyph.get(at + 5)));
            } else {
                bare.put(bare.position(), glyph, at + 4, arguments).position(bare.position() + arguments);
            }
            int rest = componentLength(flags) - 4 - arguments;
            bare.put(bare.position(), glyph, at + 4 + arguments, rest).position(bare.position() + rest);
        }
        byte[] bytes = new byte[bare.position()];
        bare.get(0, bytes);
        return bytes;
    }

    /** Where the first component of a composite glyph stands; -1 if the glyph has none. */
    private static int firstComponent(ByteBuffer outline) {
        return outline.limit() > 0 && outline.getShort(0) < 0 ? ScaledOutline.HEADER_LENGTH : -1;
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
