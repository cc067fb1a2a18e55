package org.dateline.reports.picture;

import java.util.Arrays;
import java.util.BitSet;

/** Which code stands for which symbol in a JPEG (ITU-T T.81, annex C). */
final class HuffmanTable {

    static final int LENGTHS = 16;

    /** Codes up to this long are found at once. */
    private static final int SHORT = 8;

    private final byte[] symbols;
    private final int[] quick = new int[1 << SHORT];
    private final int[] last = new int[LENGTHS + 1];
    private final int[] offset = new int[LENGTHS + 1];

    /**
     * @param counts how many codes there are of 1, 2, … 16 bits
     * @param symbols in the order of their codes
     */
    HuffmanTable(byte[] counts, byte[] symbols) {
        this.symbols = symbols;
        BitSet seen = new BitSet();
        for (byte symbol : symbols) {
            if (seen.get(symbol & 0xFF)) {
                throw Bytes.broken("a JPEG with two codes for the same");
            }
            seen.set(symbol & 0xFF);
        }
        int code = 0;
        int next = 0;
        for (int length = 1; length <= LENGTHS; length++) {
            int count = counts[length - 1] & 0xFF;
            if (code + count >= 1 << length) { // none is all ones
                throw Bytes.broken("a JPEG with more codes than fit");
            }
            offset[length] = next - code;
            for (int i = 0; i < count && length <= SHORT; i++) {
                int spare = SHORT - length;
                Arrays.fill(quick, code + i << spare, code + i + 1 << spare, found(length, next + i));
            }
            next += count;
            code += count;
            last[length] = count == 0 ? -1 : code - 1;
            code <<= 1;
        }
    }

    /**
     * @param ahead the next 16 bits
     * @return the length of the code with which they begin, times 256, and its symbol
     */
    int find(int ahead) {
        int found = quick[ahead >>> LENGTHS - SHORT];
        for (int length = SHORT + 1; found == 0; length++) {
            if (length > LENGTHS) {
                throw Bytes.broken("a JPEG with a code that stands for nothing");
            }
            int code = ahead >>> LENGTHS - length;
            found = code <= last[length] ? found(length, code + offset[length]) : 0;
        }
        return found;
    }

    private int found(int length, int place) {
        return length << 8 | symbols[place] & 0xFF;
    }
}
