package org.dateline.reports.picture;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.picture.UnusablePictureException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole of a baseline JPEG as a decoder does (ITU-T T.81, annex F.2), but makes no pixels of what it reads: every
 * bit is found to be one of the picture's, and none is left over. Quicker than to decode it, and strict where decoders make
 * do.
 */
final class JpegProof {

    private static final int BASELINE = 0xC0;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int FIRST_RESTART = 0xD0;
    private static final int RESTARTS = 8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int QUANTIZATION_TABLES = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int JFIF_LENGTH = 14;
    private static final int TABLES = 4;
    private static final int SIDE = 8;
    private static final int SAMPLES = SIDE * SIDE;
    private static final int MOST_BLOCKS_OF_A_UNIT = 10;
    private static final int LONGEST_DIFFERENCE = 11;
    private static final int LONGEST_COEFFICIENT = 10;
    private static final int ZEROS = 0xF0;
    private static final int MOST_SYMBOLS = 162;

    /** What a frame says of one of its colours: how many blocks of it stand together. */
    private record Component(int id, int across, int down, int quantization) {}

    /** By which codes a block is written: its first number, and the others. */
    private record Block(HuffmanTable first, HuffmanTable others) {}

    private final Bytes bytes;
    private final @Nullable HuffmanTable[] firsts = new HuffmanTable[TABLES];
    private final @Nullable HuffmanTable[] others = new HuffmanTable[TABLES];
    private final boolean[] quantized = new boolean[TABLES];
    private final List<Component> components = new ArrayList<>();
    private int width;
    private int height;
    private int interval;

    private JpegProof(byte[] jpeg) {
        bytes = new Bytes(jpeg);
    }

    /**
     * @param jpeg of which nothing is left but the picture
     * @return false if it is no whole picture, or one that is written in an uncommon way
     */
    static boolean isWhole(byte[] jpeg) {
        try {
            new JpegProof(jpeg).read();
            return true;
        } catch (UnusablePictureException notWhole) {
            return false;
        }
    }

    private void read() {
        int at = 2;
        int marker = 0;
        while (marker != START_OF_SCAN) {
            require(bytes.int8(at) == 0xFF);
            marker = bytes.int8(at + 1);
            int length = bytes.int16(at + 2);
            Bytes data = new Bytes(bytes.range(at + 4, length - 2));
            switch (marker) {
                case APP0 -> require(at == 2 && data.length() == JFIF_LENGTH);
                case BASELINE -> frame(data);
                case QUANTIZATION_TABLES -> quantization(data);
                case HUFFMAN_TABLES -> codes(data);
                case RESTART_INTERVAL -> {
                    require(data.length() == 2 && interval == 0 && data.int16(0) > 0);
                    interval = data.int16(0);
                }
                case START_OF_SCAN -> pass(scan(data), new CodedBits(bytes, at + 2 + length));
                default -> require(false);
            }
            at += 2 + length;
        }
    }

    private static void require(boolean usual) {
        if (!usual) {
            throw Bytes.broken("a JPEG that is not written as most are");
        }
    }

    /** Each table is defined once, and used: in another there would be room for anything. */
    private void quantization(Bytes data) {
        for (int at = 0; at < data.length(); at += 1 + SAMPLES) {
            int table = data.int8(at);
            require(table < TABLES && at + SAMPLES < data.length() && !quantized[table]);
            quantized[table] = true;
        }
    }

    private void codes(Bytes data) {
        int at = 0;
        while (at < data.length()) {
            boolean first = data.int8(at) < TABLES;
            int table = first ? data.int8(at) : data.int8(at) - 0x10;
            require(table >= 0 && table < TABLES);
            byte[] counts = data.range(at + 1, HuffmanTable.LENGTHS);
            int symbols = 0;
            for (byte count : counts) {
                symbols += count & 0xFF;
            }
            at += 1 + HuffmanTable.LENGTHS;
            require(symbols <= MOST_SYMBOLS && (first ? firsts : others)[table] == null);
            for (int i = 0; i < symbols; i++) {
                require(first ? data.int8(at + i) <= LONGEST_DIFFERENCE : isOfCoefficients(data.int8(at + i)));
            }
            (first ? firsts : others)[table] = new HuffmanTable(counts, data.range(at, symbols));
            at += symbols;
        }
    }

    /** The end of a block, sixteen zeros, or zeros and how long the number behind them is. */
    private static boolean isOfCoefficients(int symbol) {
        int length = symbol & 0xF;
        return symbol == 0 || symbol == ZEROS || (length > 0 && length <= LONGEST_COEFFICIENT);
    }

    private void frame(Bytes data) {
        int count = data.int8(5);
        require(components.isEmpty() && data.int8(0) == Byte.SIZE && (count == 1 || count == 3));
        require(data.length() == 6 + 3 * count);
        height = data.int16(1);
        width = data.int16(3);
        for (int at = 6; at < data.length(); at += 3) {
            int across = data.int8(at + 1) >> 4;
            int down = data.int8(at + 1) & 0xF;
            require(isUsual(across) && isUsual(down) && data.int8(at + 2) < TABLES);
            int id = data.int8(at);
            require(components.stream().noneMatch(other -> other.id() == id));
            components.add(new Component(id, across, down, data.int8(at + 2)));
        }
    }

    /** One colour has as many blocks as another, or twice or four times as many: decoders read nothing between. */
    private static boolean isUsual(int blocks) {
        return blocks == 1 || blocks == 2 || blocks == 4;
    }

    /** The blocks of a unit, in the order in which they stand; all colours together, each of one scan. */
    private List<Block> scan(Bytes data) {
        int count = components.size();
        require(count > 0 && data.int8(0) == count && data.length() == 4 + 2 * count);
        require(data.int8(data.length() - 3) == 0 && data.int8(data.length() - 2) == SAMPLES - 1);
        require(data.int8(data.length() - 1) == 0);
        List<Block> unit = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Component component = components.get(i);
            require(data.int8(1 + 2 * i) == component.id() && quantized[component.quantization()]);
            int tables = data.int8(2 + 2 * i);
            require(tables >> 4 < TABLES && (tables & 0xF) < TABLES);
            HuffmanTable first = firsts[tables >> 4];
            HuffmanTable other = others[tables & 0xF];
            if (first == null || other == null) {
                throw Bytes.broken("a JPEG without its codes");
            }
            int blocks = count == 1 ? 1 : component.across() * component.down();
            for (int block = 0; block < blocks; block++) {
                unit.add(new Block(first, other));
            }
        }
        require(unit.size() <= MOST_BLOCKS_OF_A_UNIT);
        expectNoOtherTables(unit);
        return unit;
    }

    private void expectNoOtherTables(List<Block> unit) {
        for (int i = 0; i < TABLES; i++) {
            int table = i;
            require(!quantized[i] || components.stream().anyMatch(each -> each.quantization() == table));
            require(firsts[i] == null || unit.stream().anyMatch(block -> block.first() == firsts[table]));
            require(others[i] == null || unit.stream().anyMatch(block -> block.others() == others[table]));
        }
    }

    private int units() {
        boolean one = components.size() == 1;
        int across =
                one ? 1 : components.stream().mapToInt(Component::across).max().orElseThrow();
        int down = one ? 1 : components.stream().mapToInt(Component::down).max().orElseThrow();
        require(width > 0 && height > 0);
        return parts(width, SIDE * across) * parts(height, SIDE * down);
    }

    private static int parts(int length, int part) {
        return (length + part - 1) / part;
    }

    private void pass(List<Block> unit, CodedBits bits) {
        Block[] blocks = unit.toArray(Block[]::new);
        int units = units();
        for (int passed = 0; passed < units; passed++) {
            if (interval > 0 && passed > 0 && passed % interval == 0) {
                bits.end(FIRST_RESTART + (passed / interval - 1) % RESTARTS);
            }
            for (Block block : blocks) {
                pass(block, bits);
            }
            bits.refuseIfUsedUp();
        }
        bits.end(END_OF_IMAGE);
        require(bits.isAtEndOfFile());
    }

    private static void pass(Block block, CodedBits bits) {
        bits.skip(bits.symbol(block.first()));
        int at = 1;
        while (at < SAMPLES) {
            int symbol = bits.symbol(block.others());
            if (symbol == 0) {
                return;
            }
            int length = symbol & 0xF;
            at += (symbol >> 4) + 1;
            require(at <= SAMPLES && length <= LONGEST_COEFFICIENT && (length > 0 || symbol == ZEROS));
            bits.skip(length);
        }
    }
}
