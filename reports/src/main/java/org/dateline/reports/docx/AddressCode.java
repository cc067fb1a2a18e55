package org.dateline.reports.docx;

import java.net.URI;
import java.util.Arrays;
import org.dateline.core.picture.Picture;
import org.dateline.reports.layout.QrCode;

/** The address at which a release is checked, as a picture of a QR code, with the quiet zone around it. */
final class AddressCode {

    /** In English Metric Units: 2 cm, as in the PDF. */
    static final long SIDE = 720_000;

    /** Pixels along the side of a square: Word smooths what it enlarges, and smooth edges are read less surely. */
    private static final int SQUARE = 4;

    /** Squares of white on each side; the standard's four are there with the paper's white. */
    private static final int QUIET = 1;

    private AddressCode() {}

    static Picture of(URI address) {
        boolean[][] squares = QrCode.of(address);
        int side = (squares.length + 2 * QUIET) * SQUARE;
        byte[] shades = new byte[side * side];
        Arrays.fill(shades, (byte) 0xFF);
        for (int y = 0; y < squares.length; y++) {
            int top = (y + QUIET) * SQUARE * side;
            for (int x = 0; x < squares.length; x++) {
                if (squares[y][x]) {
                    int from = top + (x + QUIET) * SQUARE;
                    Arrays.fill(shades, from, from + SQUARE, (byte) 0);
                }
            }
            for (int row = 1; row < SQUARE; row++) {
                System.arraycopy(shades, top, shades, top + row * side, side);
            }
        }
        return Png.grey(side, shades);
    }
}
