package org.dateline.reports.picture;

/** The bits between two markers of a JPEG, one code after the other (ITU-T T.81, F.2.2.5). */
final class CodedBits {

    private static final int MARKER = 0xFF;
    /** As many as the longest code and what follows it take. */
    private static final int ENOUGH = 32;

    private final Bytes bytes;
    private int at;
    private long ahead;
    private int held;
    /** How many of the bits ahead stand in no file: a marker is reached. */
    private int invented;

    CodedBits(Bytes bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int symbol(HuffmanTable table) {
        if (held < ENOUGH) {
            fill();
        }
        int found = table.find((int) (ahead >>> held - HuffmanTable.LENGTHS) & 0xFFFF);
        held -= found >>> 8;
        return found & 0xFF;
    }

    /** Passes over the number that a symbol announced. */
    void skip(int bits) {
        held -= bits;
    }

    private void fill() {
        while (held <= Long.SIZE - Byte.SIZE) {
            int next = bytes.int8(at);
            boolean marker = next == MARKER && bytes.int8(at + 1) != 0;
            if (marker) {
                invented += Byte.SIZE;
                next = 0;
            } else {
                at += next == MARKER ? 2 : 1;
            }
            ahead = ahead << Byte.SIZE | next;
            held += Byte.SIZE;
        }
    }

    void refuseIfUsedUp() {
        if (invented > held) {
            throw Bytes.broken("a JPEG whose picture ends too early");
        }
    }

    /** What is left are the bits that make the last byte full, all of them ones (F.1.2.3), and then the marker. */
    void end(int marker) {
        refuseIfUsedUp();
        int left = held - invented;
        long ones = (1L << left) - 1;
        if (left >= Byte.SIZE
                || (ahead >>> invented & ones) != ones
                || bytes.int8(at) != MARKER
                || bytes.int8(at + 1) != marker) {
            throw Bytes.broken("a JPEG with something between the picture and its end");
        }
        at += 2;
        held = 0;
        invented = 0;
    }

    boolean isAtEndOfFile() {
        return at == bytes.all().length;
    }
}
