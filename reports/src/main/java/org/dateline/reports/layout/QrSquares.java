package org.dateline.reports.layout;

import com.google.zxing.qrcode.decoder.Version;
import java.util.Arrays;

/**
 * The squares of a QR code (ISO/IEC 18004, 6.3 and 7.7) without a mask and without its format. A row is one number: a bit
 * for each square, the lowest at the left, one for black.
 */
final class QrSquares {

    /** More squares than this on a side do not fit a number: no address of a release is so long. */
    static final int WIDEST = Long.SIZE;

    private static final int[] CORNER = {0x7F, 0x41, 0x5D, 0x5D, 0x5D, 0x41, 0x7F};
    private static final int[] ALIGNMENT = {0x1F, 0x11, 0x15, 0x11, 0x1F};
    private static final int FIRST_WITH_VERSION = 7;

    /** Of the version's number, by Annex D. */
    private static final int VERSION_GENERATOR = 0b1_1111_0010_0101;

    private static final int VERSION_BITS = 18;

    private final int side;
    private final long[] rows;

    /** Where a mask turns squares: all but the marks, the format and the version. */
    private final long[] data;

    private QrSquares(Version version) {
        this.side = version.getDimensionForVersion();
        this.rows = new long[side];
        this.data = new long[side];
        Arrays.fill(data, -1L >>> Long.SIZE - side);
        marks(version);
    }

    static QrSquares of(Version version, byte[] codewords) {
        QrSquares squares = new QrSquares(version);
        squares.place(codewords);
        return squares;
    }

    int side() {
        return side;
    }

    /** A copy. */
    long[] rows() {
        return rows.clone();
    }

    /** By row, a bit for each square that a mask may turn. */
    long data(int row) {
        return data[row];
    }

    private void marks(Version version) {
        for (int i = 8; i < side - 8; i += 2) {
            rows[6] |= 1L << i;
            rows[i] |= 1L << 6;
        }
        draw(CORNER, 0, 0);
        draw(CORNER, side - 7, 0);
        draw(CORNER, 0, side - 7);
        rows[side - 8] |= 1L << 8;
        clear(0, 0, 9, 9);
        clear(side - 8, 0, 8, 9);
        clear(0, side - 8, 9, 8);
        clear(6, 0, 1, side);
        clear(0, 6, side, 1);
        int[] centres = version.getAlignmentPatternCenters();
        for (int x : centres) {
            for (int y : centres) {
                boolean corner = (x == 6 && (y == 6 || y == side - 7)) || (x == side - 7 && y == 6);
                if (!corner) {
                    draw(ALIGNMENT, x - 2, y - 2);
                    clear(x - 2, y - 2, 5, 5);
                }
            }
        }
        if (version.getVersionNumber() >= FIRST_WITH_VERSION) {
            version(version.getVersionNumber());
        }
    }

    private void draw(int[] mark, int left, int top) {
        for (int y = 0; y < mark.length; y++) {
            rows[top + y] = rows[top + y] & ~((1L << mark.length) - 1 << left) | (long) mark[y] << left;
        }
    }

    private void clear(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            data[y] &= ~((-1L >>> Long.SIZE - width) << left);
        }
    }

    /** 7.10: beside two of the corner marks. */
    private void version(int number) {
        clear(side - 11, 0, 3, 6);
        clear(0, side - 11, 6, 3);
        int rest = number << 12;
        for (int bit = VERSION_BITS - 1; bit >= 12; bit--) {
            rest ^= (rest >>> bit & 1) != 0 ? VERSION_GENERATOR << bit - 12 : 0;
        }
        int bits = number << 12 | rest;
        for (int i = 0; i < VERSION_BITS; i++) {
            long black = bits >>> i & 1;
            rows[side - 11 + i % 3] |= black << i / 3;
            rows[i / 3] |= black << side - 11 + i % 3;
        }
    }

    /** 7.7.3: up and down in columns of two squares, from the right; what is left over stays white. */
    private void place(byte[] codewords) {
        int bits = codewords.length * Byte.SIZE;
        int bit = 0;
        boolean up = true;
        for (int right = side - 1; right > 0; right -= 2) {
            right -= right == 6 ? 1 : 0; // there is the line that counts
            for (int i = 0; i < side; i++) {
                int y = up ? side - 1 - i : i;
                for (int x = right; x >= right - 1; x--) {
                    if ((data[y] >>> x & 1) != 0 && bit < bits) {
                        long black = codewords[bit / Byte.SIZE] >>> 7 - bit % Byte.SIZE & 1;
                        rows[y] |= black << x;
                        bit++;
                    }
                }
            }
            up = !up;
        }
    }
}
