package org.dateline.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** The widest of these codes are those that {@link QrSquares} leaves to ZXing. */
    private static final int LONGEST = 320;

    @Test
    void readsBackAsTheAddress() throws Exception {
        Random random = new Random(18004);
        for (int length = 10; length <= LONGEST; length++) {
            URI address = address(random, length);

            assertThat(read(QrCode.of(address))).isEqualTo(address.toString());
        }
    }

    @Test
    void takesTheMaskThatTheStandardPrefers() throws Exception {
        Random random = new Random(2015);
        Set<Integer> masks = new HashSet<>();
        for (int length = 10; length <= LONGEST; length++) {
            URI address = address(random, length);
            var zxing = Encoder.encode(
                    address.toString(), ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "US-ASCII"));
            masks.add(zxing.getMaskPattern());

            assertThat(drawn(QrCode.of(address))).isEqualTo(drawn(zxing.getMatrix()));
        }
        assertThat(masks).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void packsCapitalsClosely() throws Exception {
        assertThat(read(QrCode.of(URI.create("HTTPS://EXAMPLE.ORG/PR-2023-014"))))
                .isEqualTo("HTTPS://EXAMPLE.ORG/PR-2023-014");
    }

    @Test
    void refusesAnAddressTooLongForACode() {
        URI endless = address(new Random(1), 5000);

        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(endless));
    }

    private static URI address(Random random, int length) {
        StringBuilder path = new StringBuilder("https://");
        while (path.length() < length) {
            path.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return URI.create(path.toString());
    }

    private static String read(boolean[][] squares) throws Exception {
        BitMatrix matrix = new BitMatrix(squares.length);
        for (int y = 0; y < squares.length; y++) {
            for (int x = 0; x < squares.length; x++) {
                if (squares[y][x]) {
                    matrix.set(x, y);
                }
            }
        }
        return new Decoder().decode(matrix).getText();
    }

    private static String drawn(boolean[][] squares) {
        StringBuilder drawn = new StringBuilder();
        for (boolean[] row : squares) {
            for (boolean black : row) {
                drawn.append(black ? '#' : ' ');
            }
            drawn.append('\n');
        }
        return drawn.toString();
    }

    private static String drawn(ByteMatrix squares) {
        StringBuilder drawn = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                drawn.append(squares.get(x, y) == 1 ? '#' : ' ');
            }
            drawn.append('\n');
        }
        return drawn.toString();
    }
}
