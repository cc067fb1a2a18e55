package org.dateline.reports.docx;

import java.net.URI;
import java.util.Arrays;
import org.dateline.reports.layout.QrCode;

/** The address at which a release is checked, as a picture of a QR code, with the quiet zone around it. */
final class AddressCode {

    /** The file in the package; a document has one. */
    static final String NAME = "code.png";

    /** In English Metric Units: 2 cm, as in the PDF. */
    static final long SIDE = 720_000;

    /**
     * Pixels along the side of a square: Word smooths what it enlarges, and smooth edges are read less surely.
     * Two squares are a byte.
     */
    private static final int SQUARE = 4;

    /** Squares of white on each side; the standard's four are there with the paper's white. */
    private static final int QUIET = 1;

    private AddressCode() {}

    /** The picture, as a PNG. */
    static byte[] of(URI address) {
        boolean[][] squares = QrCode.of(address);
        int side = (squares.length + 2 * QUIET) * SQUARE;
        int row = (side + 7) / 8;
        byte[] bits = new byte[row * side];
        Arrays.fill(bits, (byte) 0xFF);
        for (int y = 0; y < squares.length; y++) {
            int top = (y + QUIET) * SQUARE * row;
            for (int x = 0; x < squares.length; x++) {
                if (squares[y][x]) {
                    int place = x + QUIET;
                    bits[top + place / 2] &= (byte) (place % 2 == 0 ? 0x0F : 0xF0);
                }
            }
            for (int again = 1; again < SQUARE; again++) {
                System.arraycopy(bits, top, bits, top + again * row, row);
            }
        }
        return Png.blackAndWhite(side, bits);
    }
}
