package org.dateline.reports.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An address as a QR code (ISO/IEC 18004), which a telephone reads from paper. */
public final class QrCode {

    private static final String CHARSET = "US-ASCII";

    private QrCode() {}

    /** The code's squares, true for black, row by row from the top, without the quiet zone around it. */
    public static boolean[][] of(URI address) {
        String ascii = address.toASCIIString();
        // What has no small letter is packed more closely, which ZXing knows how to do.
        boolean closely = ascii.equals(ascii.toUpperCase(Locale.ROOT));
        Optional<Version> version = closely ? Optional.empty() : QrCodewords.version(ascii.length(), QrSquares.WIDEST);
        return version.map(fits -> QrMask.best(QrSquares.of(fits, QrCodewords.of(ascii, fits))))
                .orElseGet(() -> squares(encode(ascii)));
    }

    /** The same squares whatever the default locale and charset: the mask is chosen by the standard's own rule. */
    private static QRCode encode(String ascii) {
        try {
            return Encoder.encode(ascii, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, CHARSET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address too long for a code of squares: " + ascii, tooLong);
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
