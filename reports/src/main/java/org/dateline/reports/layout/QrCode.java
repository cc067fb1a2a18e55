package org.dateline.reports.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.net.URI;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004), which a telephone reads from paper. */
public final class QrCode {

    private static final String CHARSET = "US-ASCII";

    private QrCode() {}

    /** The code's squares, true for black, row by row from the top, without the quiet zone around it. */
    public static boolean[][] of(URI address) {
        // The same squares whatever the default locale and charset: the mask is chosen by the standard's own rule.
        int mask = 0;
        QRCode code =
                encode(address, Map.of(EncodeHintType.CHARACTER_SET, CHARSET, EncodeHintType.QR_MASK_PATTERN, mask));
        return code.getMatrix().getWidth() > QrMask.WIDEST
                ? squares(encode(address, Map.of(EncodeHintType.CHARACTER_SET, CHARSET)))
                : QrMask.best(squares(code), code.getVersion(), mask);
    }

    private static QRCode encode(URI address, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(address.toASCIIString(), ErrorCorrectionLevel.M, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address too long for a code of squares: " + address, tooLong);
        }
    }

    private static boolean[][] squares(QRCode code) {
        ByteMatrix matrix = code.getMatrix();
        boolean[][] squares = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < squares.length; y++) {
            for (int x = 0; x < squares[y].length; x++) {
                squares[y][x] = matrix.get(x, y) == 1;
            }
        }
        return squares;
    }
}
