package org.dateline.reports.layout;

/**
 * Chooses the mask of a QR code as ISO/IEC 18004, 7.8.3 wants it: of the eight, the one whose squares have the fewest
 * long lines, blocks and look-alikes of the corner marks. ZXing counts square by square, which takes longer than all else
 * of a Word document; here a row is one number, and its squares are counted together.
 */
final class QrMask {

    private static final int MASKS = 8;

    /** After so many rows every mask begins anew. */
    private static final int MASK_ROWS = 12;

    /** The two bits of the format that stand for level M, which {@link QrCode} asks for. */
    private static final int LEVEL_M = 0;

    /** Of the format, and what it is masked with, by Annex C. */
    private static final int FORMAT_GENERATOR = 0b101_0011_0111;

    private static final int FORMAT_MASK = 0b101_0100_0001_0010;
    private static final int FORMAT_BITS = 15;

    private static final int ADJACENT = 3;
    private static final int BLOCK = 3;
    private static final int LOOK_ALIKE = 40;
    private static final int UNEVEN = 10;

    /** Table 10: which squares of a row a mask turns, by mask and row. */
    private static final long[][] TURNED = new long[MASKS][MASK_ROWS];

    static {
        for (int mask = 0; mask < MASKS; mask++) {
            for (int y = 0; y < MASK_ROWS; y++) {
                TURNED[mask][y] = turned(mask, y);
            }
        }
    }

    private final int side;
    private final QrSquares bare;

    private QrMask(QrSquares bare) {
        this.side = bare.side();
        this.bare = bare;
    }

    /** The squares of a code of level M under the mask that the standard prefers, row by row from the top. */
    static boolean[][] best(QrSquares bare) {
        return new QrMask(bare).best();
    }

    private boolean[][] best() {
        long[] best = bare.rows();
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < MASKS; mask++) {
            long[] rows = masked(mask);
            int penalty = penalty(rows);
            if (penalty < least) {
                least = penalty;
                best = rows;
            }
        }
        boolean[][] squares = new boolean[side][side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                squares[y][x] = (best[y] >>> x & 1) != 0;
            }
        }
        return squares;
    }

    private long[] masked(int mask) {
        long[] rows = bare.rows();
        for (int y = 0; y < side; y++) {
            rows[y] ^= TURNED[mask][y % MASK_ROWS] & bare.data(y);
        }
        format(rows, mask);
        return rows;
    }

    /** Each mask repeats itself after at most six squares. */
    private static long turned(int mask, int y) {
        long six = 0;
        for (int x = 0; x < 6; x++) {
            boolean turns = switch (mask) {
                case 0 -> (y + x) % 2 == 0;
                case 1 -> y % 2 == 0;
                case 2 -> x % 3 == 0;
                case 3 -> (y + x) % 3 == 0;
                case 4 -> (y / 2 + x / 3) % 2 == 0;
                case 5 -> y * x % 2 + y * x % 3 == 0;
                case 6 -> (y * x % 2 + y * x % 3) % 2 == 0;
                default -> ((y + x) % 2 + y * x % 3) % 2 == 0;
            };
            six |= turns ? 1L << x : 0;
        }
        long twelve = six | six << 6;
        long half = twelve | twelve << 12 | twelve << 24;
        return half | half << 36;
    }

    /** 7.9.1: the level and the mask, twice, beside the corner marks. */
    private void format(long[] rows, int mask) {
        int bits = formatBits(mask);
        for (int i = 0; i < FORMAT_BITS; i++) {
            boolean black = (bits >>> i & 1) != 0;
            int along = i < 6 ? i : i + 1;
            set(rows, 8, i < 8 ? along : side - FORMAT_BITS + i, black);
            set(rows, i < 8 ? side - 1 - i : i == 8 ? 7 : FORMAT_BITS - 1 - i, 8, black);
        }
    }

    private static int formatBits(int mask) {
        int said = LEVEL_M << 3 | mask;
        int rest = said << 10;
        for (int bit = FORMAT_BITS - 1; bit >= 10; bit--) {
            rest ^= (rest >>> bit & 1) != 0 ? FORMAT_GENERATOR << bit - 10 : 0;
        }
        return (said << 10 | rest) ^ FORMAT_MASK;
    }

    private static void set(long[] rows, int x, int y, boolean black) {
        rows[y] = black ? rows[y] | 1L << x : rows[y] & ~(1L << x);
    }

    private int penalty(long[] rows) {
        long[] columns = columns(rows);
        int black = 0;
        int penalty = 0;
        for (int i = 0; i < side; i++) {
            black += Long.bitCount(rows[i]);
            penalty += lines(rows[i]) + lines(columns[i]) + lookAlikes(rows[i]) + lookAlikes(columns[i]);
            if (i > 0) {
                penalty += blocks(rows[i - 1], rows[i]);
            }
        }
        int all = side * side;
        return penalty + Math.abs(black * 2 - all) * 10 / all * UNEVEN;
    }

    private long[] columns(long[] rows) {
        long[] columns = new long[side];
        for (int y = 0; y < side; y++) {
            for (long row = rows[y]; row != 0; row &= row - 1) {
                columns[Long.numberOfTrailingZeros(row)] |= 1L << y;
            }
        }
        return columns;
    }

    /** Five squares of a colour in a row cost 3, each further one 1. */
    private int lines(long row) {
        long same = sameAsNext(row);
        long five = same & same >>> 1 & same >>> 2 & same >>> 3;
        int lines = Long.bitCount(five & ~(five << 1));
        return lines * (ADJACENT - 1) + Long.bitCount(five);
    }

    /** Of two rows: every four squares of a colour. */
    private int blocks(long row, long below) {
        long same = sameAsNext(row) & sameAsNext(below) & ~(row ^ below);
        return BLOCK * Long.bitCount(same);
    }

    /** Where a square is as the one to its right. */
    private long sameAsNext(long row) {
        return ~(row ^ row >>> 1) & -1L >>> Long.SIZE - (side - 1);
    }

    /** 1 : 1 : 3 : 1 : 1, with four white squares before or after it inside the code. */
    private int lookAlikes(long row) {
        long white = ~row;
        long mark = row & white >>> 1 & row >>> 2 & row >>> 3 & row >>> 4 & white >>> 5 & row >>> 6;
        mark &= -1L >>> Long.SIZE - (side - 6);
        long four = white & white >>> 1 & white >>> 2 & white >>> 3 & -1L >>> Long.SIZE - (side - 3);
        return LOOK_ALIKE * Long.bitCount(mark & (four << 4 | four >>> 7));
    }
}
