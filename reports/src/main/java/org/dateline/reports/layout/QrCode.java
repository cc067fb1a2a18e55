package org.dateline.reports.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004), which a telephone reads from paper. */
public final class QrCode {

    private QrCode() {}

    /** The code's squares, true for black, row by row from the top, without the quiet zone around it. */
    public static boolean[][] of(URI address) {
        ByteMatrix matrix;
        try {
            // The same squares whatever the default locale and charset: the mask is chosen by the standard's own rule.
            matrix = Encoder.encode(
                            address.toASCIIString(),
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, "US-ASCII"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address too long for a code of squares: " + address, tooLong);
        }
        boolean[][] modules = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules[y].length; x++) {
                modules[y][x] = matrix.get(x, y) == 1;
            }
        }
        return modules;
    }
}
