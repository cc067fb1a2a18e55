package org.dateline.reports.docx;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compresses in the form of RFC 1951, one block in the fixed Huffman codes (3.2.6).
 *
 * <p>{@code java.util.zip.Deflater} hands the work to the zlib that its JDK was built with, and one zlib's bytes are not
 * another's. A rendition's bytes must not depend on that, so they are made here.
 */
final class Deflate {

    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST_MATCH = 4;
    private static final int LONGEST_MATCH = 258;
    private static final int CANDIDATES = 24;
    private static final int FEWEST_HASH_BITS = 8;
    private static final int MOST_HASH_BITS = 15;
    private static final int END_OF_BLOCK = 256;
    private static final int FIRST_LENGTH_SYMBOL = 257;
    private static final int DISTANCE_SYMBOL_BITS = 5;

    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] SYMBOL_CODE = new int[288];
    private static final int[] SYMBOL_BITS = new int[288];

    /** By the length of a match: its symbol's code, followed by what is beyond the symbol's base; and how many bits. */
    private static final int[] LENGTH_CODE = new int[LONGEST_MATCH + 1];

    private static final int[] LENGTH_BITS = new int[LONGEST_MATCH + 1];
    private static final int[] DISTANCE_CODE = new int[1 << DISTANCE_SYMBOL_BITS];

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
            int symbol = FIRST_LENGTH_SYMBOL + i;
            for (int matched = LENGTH_BASE[i]; matched <= LONGEST_MATCH; matched++) {
                LENGTH_CODE[matched] = SYMBOL_CODE[symbol] | (matched - LENGTH_BASE[i]) << SYMBOL_BITS[symbol];
                LENGTH_BITS[matched] = SYMBOL_BITS[symbol] + LENGTH_EXTRA[i];
            }
        }
        for (int symbol = 0; symbol < DISTANCE_CODE.length; symbol++) {
            DISTANCE_CODE[symbol] = Integer.reverse(symbol) >>> (Integer.SIZE - DISTANCE_SYMBOL_BITS);
        }
    }

    private final byte[] data;
    private final int size;
    private final int hashBits;

    /** By hash, the place after the last one with it: 0 if there was none. */
    private final int[] newest;

    /** By place, the way back to the one before it with the same hash: 0 if there is none near enough. */
    private final char[] older;

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
        this.older = new char[size];
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
        int last = size - SHORTEST_MATCH;
        int at = 0;
        while (at <= last) {
            long match = longestMatch(at, remember(at));
            int matched = (int) (match >>> Integer.SIZE);
            if (matched == 0) {
                symbol(data[at++] & 0xFF);
            } else {
                copy(matched, (int) match);
                int end = at + matched;
                for (int next = Math.min(end, last + 1); ++at < next; ) {
                    remember(at);
                }
                at = end;
            }
        }
        while (at < size) {
            symbol(data[at++] & 0xFF);
        }
        symbol(END_OF_BLOCK);
        put(0, Byte.SIZE - 1);
        drain();
        return Arrays.copyOf(out, length);
    }

    /**
     * The longest earlier occurrence of what stands here: its length in the upper half, the way back in the lower.
     *
     * @param newestPlace the place after the last one with this hash
     */
    private long longestMatch(int at, int newestPlace) {
        int limit = Math.min(LONGEST_MATCH, size - at);
        int four = (int) FOUR_BYTES.get(data, at);
        int longest = SHORTEST_MATCH - 1;
        int distance = 0;
        int candidate = newestPlace - 1;
        int back = newestPlace;
        for (int tries = CANDIDATES; back != 0 && at - candidate <= WINDOW && tries > 0; tries--) {
            if (data[candidate + longest] == data[at + longest] && (int) FOUR_BYTES.get(data, candidate) == four) {
                int same = same(candidate, at, limit);
                if (same > longest) {
                    longest = same;
                    distance = at - candidate;
                    if (same == limit) {
                        break;
                    }
                }
            }
            back = older[candidate];
            candidate -= back;
        }
        return distance == 0 ? 0 : ((long) longest << Integer.SIZE) | distance;
    }

    /** How many bytes are the same here and there, of which the first four are. */
    private int same(int candidate, int at, int limit) {
        int same = SHORTEST_MATCH;
        while (same + Long.BYTES <= limit) {
            long difference = (long) EIGHT_BYTES.get(data, candidate + same) ^ (long) EIGHT_BYTES.get(data, at + same);
            if (difference != 0) {
                return same + Long.numberOfTrailingZeros(difference) / Byte.SIZE;
            }
            same += Long.BYTES;
        }
        while (same < limit && data[candidate + same] == data[at + same]) {
            same++;
        }
        return same;
    }

    /** Gives the place after the last one that had the same hash; four bytes stand here. */
    private int remember(int at) {
        int hash = ((int) FOUR_BYTES.get(data, at) * 0x9E3779B1) >>> (Integer.SIZE - hashBits);
        int before = newest[hash];
        int back = at + 1 - before;
        older[at] = before == 0 || back > WINDOW ? 0 : (char) back;
        newest[hash] = at + 1;
        return before;
    }

    private void symbol(int symbol) {
        put(SYMBOL_CODE[symbol], SYMBOL_BITS[symbol]);
    }

    /** Length and distance, each a symbol and what it leaves open (3.2.5): 31 bits at most. */
    private void copy(int matched, int distance) {
        int bits = LENGTH_CODE[matched];
        int count = LENGTH_BITS[matched];
        int before = distance - 1;
        int extra = Math.max(0, Integer.SIZE - 2 - Integer.numberOfLeadingZeros(before));
        int symbol = 2 * extra + (before >>> extra);
        bits |= DISTANCE_CODE[symbol] << count;
        count += DISTANCE_SYMBOL_BITS;
        bits |= (before & (1 << extra) - 1) << count;
        put(bits, count + extra);
    }

    private void put(int bits, int count) {
        pending |= (bits & 0xFFFF_FFFFL) << pendingBits;
        pendingBits += count;
        if (pendingBits >= Integer.SIZE) {
            makeRoom();
            FOUR_BYTES.set(out, length, (int) pending);
            length += Integer.BYTES;
            pending >>>= Integer.SIZE;
            pendingBits -= Integer.SIZE;
        }
    }

    /** The whole bytes that wait. */
    private void drain() {
        makeRoom();
        while (pendingBits >= Byte.SIZE) {
            out[length++] = (byte) pending;
            pending >>>= Byte.SIZE;
            pendingBits -= Byte.SIZE;
        }
    }

    private void makeRoom() {
        if (length + Long.BYTES > out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
    }
}
