package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 257, 258, 259, 260, 4_000, 32_767, 32_768, 32_769, 200_000})
    void isInflatedToWhatItWas(int length) {
        Random random = new Random(length);
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        byte[] words = new byte[length];
        for (int i = 0; i < length; i++) {
            words[i] =
                    (byte) "<w:r><w:t>peace</w:t></w:r>".charAt(random.nextInt(20) == 0 ? random.nextInt(27) : i % 27);
        }
        byte[] onlyOne = new byte[length];
        Arrays.fill(onlyOne, (byte) 'a');

        assertThat(inflated(Deflate.of(noise), length)).isEqualTo(noise);
        assertThat(inflated(Deflate.of(words), length)).isEqualTo(words);
        assertThat(inflated(Deflate.of(onlyOne), length)).isEqualTo(onlyOne);
    }

    @Test
    void findsEveryDistanceUpToTheWholeWindow() {
        for (int distance = 4; distance <= 32_768; distance += distance / 3 + 1) {
            byte[] data = new byte[distance + 8];
            new Random(distance).nextBytes(data);
            System.arraycopy(data, 0, data, distance, 8);

            assertThat(inflated(Deflate.of(data), data.length)).isEqualTo(data);
        }
    }

    @Test
    void makesXmlSmall() {
        byte[] xml = "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p>"
                .repeat(100)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Deflate.of(xml).length).isLessThan(xml.length / 20);
    }

    /** These bytes must never change: every rendition's digest depends on them. */
    @Test
    void givesTheseBytes() {
        byte[] deflated = Deflate.of("peace, peace, peace and peace".getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(deflated)).isEqualTo("2b484d4c4ed55140a61412f352202c00");
    }

    private static byte[] inflated(byte[] deflated, int length) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(deflated);
        byte[] inflated = new byte[length + 1];
        try {
            int count = inflater.inflate(inflated);
            assertThat(inflater.finished()).isTrue();
            assertThat(inflater.getRemaining()).isZero();
            return Arrays.copyOf(inflated, count);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }
}
