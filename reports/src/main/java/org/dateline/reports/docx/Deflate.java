package org.dateline.reports.docx;

import java.util.Arrays;

/**
 * Compresses in the form of RFC 1951, one block in the fixed Huffman codes (3.2.6).
 *
 * <p>{@code java.util.zip.Deflater} hands the work to the zlib that its JDK was built with, and one zlib's bytes are not
 * another's. A rendition's bytes must not depend on that, so they are made here.
 */
final class Deflate {

    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST_MATCH = 4;
    private static final int LONGEST_MATCH = 258;
    private static final int CANDIDATES = 24;
    private static final int FEWEST_HASH_BITS = 8;
    private static final int MOST_HASH_BITS = 15;
    private static final int END_OF_BLOCK = 256;
    private static final int FIRST_LENGTH_SYMBOL = 257;

    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCE_BASE = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final int[] SYMBOL_CODE = new int[288];
    private static final int[] SYMBOL_BITS = new int[288];
    private static final byte[] LENGTH_SYMBOL = new byte[LONGEST_MATCH + 1];

    static {
        for (int symbol = 0; symbol < SYMBOL_CODE.length; symbol++) {
            int bits = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
            int code = symbol < 144
                    ? 0x30 + symbol
                    : symbol < 256 ? 0x190 + symbol - 144 : symbol < 280 ? symbol - 256 : 0xC0 + symbol - 280;
            SYMBOL_BITS[symbol] = bits;
            SYMBOL_CODE[symbol] = Integer.reverse(code) >>> (Integer.SIZE - bits);
        }
        for (int i = 0; i < LENGTH_BASE.length; i++) {
            Arrays.fill(LENGTH_SYMBOL, LENGTH_BASE[i], LENGTH_SYMBOL.length, (byte) i);
        }
    }

    private final byte[] data;
    private final int size;
    private final int hashBits;

    /** By hash, the place after the last one with it: 0 if there was none. */
    private final int[] newest;

    /** By place, likewise the one before it with the same hash. */
    private final int[] older;

    private byte[] out;
    private int length;
    private long pending;
    private int pendingBits;

    private Deflate(byte[] data, int size) {
        this.data = data;
        this.size = size;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        this.hashBits = Math.max(FEWEST_HASH_BITS, Math.min(MOST_HASH_BITS, bits));
        this.newest = new int[1 << hashBits];
        this.older = new int[size];
        this.out = new byte[size / 4 + 64];
    }

    static byte[] of(byte[] data) {
        return of(data, data.length);
    }

    /** Compresses the first bytes of an array that may be longer. */
    static byte[] of(byte[] data, int size) {
        return new Deflate(data, size).compress();
    }

    private byte[] compress() {
        put(0b011, 3); // last block, fixed codes
        int at = 0;
        while (at < size) {
            long match = longestMatch(at);
            int matched = (int) (match >>> Integer.SIZE);
            if (matched == 0) {
                symbol(data[at] & 0xFF);
                matched = 1;
            } else {
                copy(matched, (int) match);
            }
            for (int end = at + matched; at < end; at++) {
                remember(at);
            }
        }
        symbol(END_OF_BLOCK);
        put(0, Byte.SIZE - 1);
        drain();
        return Arrays.copyOf(out, length);
    }

    /** The longest earlier occurrence of what stands here: its length in the upper half, the way back in the lower. */
    private long longestMatch(int at) {
        int limit = Math.min(LONGEST_MATCH, size - at);
        if (limit < SHORTEST_MATCH) {
            return 0;
        }
        int longest = SHORTEST_MATCH - 1;
        int distance = 0;
        int candidate = newest[hash(at)] - 1;
        for (int tries = CANDIDATES; candidate >= 0 && at - candidate <= WINDOW && tries > 0; tries--) {
            if (data[candidate + longest] == data[at + longest]) {
                int mismatch = Arrays.mismatch(data, candidate, candidate + limit, data, at, at + limit);
                int same = mismatch < 0 ? limit : mismatch;
                if (same > longest) {
                    longest = same;
                    distance = at - candidate;
                    if (same == limit) {
                        break;
                    }
                }
            }
            candidate = older[candidate] - 1;
        }
        return distance == 0 ? 0 : ((long) longest << Integer.SIZE) | distance;
    }

    private void remember(int at) {
        if (at + SHORTEST_MATCH <= size) {
            int hash = hash(at);
            older[at] = newest[hash];
            newest[hash] = at + 1;
        }
    }

    private int hash(int at) {
        int four = (data[at] & 0xFF)
                | ((data[at + 1] & 0xFF) << 8)
                | ((data[at + 2] & 0xFF) << 16)
                | ((data[at + 3] & 0xFF) << 24);
        return (four * 0x9E3779B1) >>> (Integer.SIZE - hashBits);
    }

    private void symbol(int symbol) {
        put(SYMBOL_CODE[symbol], SYMBOL_BITS[symbol]);
    }

    private void copy(int matched, int distance) {
        int lengthSymbol = LENGTH_SYMBOL[matched];
        symbol(FIRST_LENGTH_SYMBOL + lengthSymbol);
        put(matched - LENGTH_BASE[lengthSymbol], LENGTH_EXTRA[lengthSymbol]);
        int found = Arrays.binarySearch(DISTANCE_BASE, distance);
        int distanceSymbol = found >= 0 ? found : -found - 2;
        put(Integer.reverse(distanceSymbol) >>> (Integer.SIZE - 5), 5);
        put(distance - DISTANCE_BASE[distanceSymbol], Math.max(0, distanceSymbol / 2 - 1));
    }

    private void put(int bits, int count) {
        pending |= (long) bits << pendingBits;
        pendingBits += count;
        if (pendingBits >= Integer.SIZE) {
            drain();
        }
    }

    private void drain() {
        if (length + Long.BYTES > out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        while (pendingBits >= Byte.SIZE) {
            out[length++] = (byte) pending;
            pending >>>= Byte.SIZE;
            pendingBits -= Byte.SIZE;
        }
    }
}
