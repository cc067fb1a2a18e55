package org.dateline.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures in the office's form that carry something else, each where a file has room for it. */
class SmuggledPicturesTest {

    private static final String SECRET = "PK\3\4 the minister's telephone";
    private static final byte[] JPEG = SamplePictures.MEETING.bytes();
    private static final byte[] PNG = SamplePictures.CHART.bytes();
    private static final int AFTER_HEADER = 8 + 25;

    private final PictureIntake intake = PicturePreparation.intake();

    @Test
    void keepsAPictureOfTheOfficeAsItIs() {
        assertThat(Stream.of(SamplePictures.MEETING, SamplePictures.CHART, SamplePictures.DOT))
                .allSatisfy(picture -> assertThat(intake.take(picture.bytes())).isEqualTo(picture));
    }

    static Stream<Arguments> besideTheJpeg() {
        byte[] secret = ascii(SECRET);
        return Stream.of(
                Arguments.of("Exif, with a place", Uploads.withSegment(JPEG, 0xE1, Uploads.exif(1))),
                Arguments.of("XMP", segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>")),
                Arguments.of("a thumbnail", segment(0xE0, "JFXX\0\20")),
                Arguments.of("further pictures", segment(0xE2, "MPF\0II*\0")),
                Arguments.of("the words of an agency", segment(0xED, "Photoshop 3.0\0")),
                Arguments.of("a profile of usual colours", segment(0xE2, "ICC_PROFILE\0\1\1sRGB IEC61966-2.1")),
                Arguments.of("a comment", Uploads.withSegment(JPEG, 0xFE, secret)),
                Arguments.of("a zip behind it", joined(JPEG, secret)),
                Arguments.of("another picture behind it", joined(JPEG, JPEG, secret)));
    }

    private static byte[] segment(int marker, String start) {
        return Uploads.withSegment(JPEG, marker, ascii(start + SECRET));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("besideTheJpeg")
    void leavesOutWhatStandsBesideAJpeg(String what, byte[] upload) {
        assertThat(intake.take(upload)).isEqualTo(SamplePictures.MEETING);
    }

    static Stream<Arguments> besideThePng() {
        byte[] exif = Uploads.exif(1);
        return Stream.concat(
                Stream.of(
                        Arguments.of("eXIf", Uploads.withChunk(PNG, "eXIf", Arrays.copyOfRange(exif, 6, exif.length))),
                        Arguments.of("a zip behind it", joined(PNG, ascii(SECRET))),
                        Arguments.of("another picture behind it", joined(PNG, PNG))),
                Stream.of("tEXt", "zTXt", "iTXt", "tIME", "pHYs", "gAMA", "cHRM", "acTL", "fcTL", "fdAT", "prVt")
                        .map(chunk -> Arguments.of(chunk, Uploads.withChunk(PNG, chunk, ascii(SECRET)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("besideThePng")
    void leavesOutWhatStandsBesideAPng(String what, byte[] upload) {
        assertThat(intake.take(upload)).isEqualTo(SamplePictures.CHART);
    }

    static Stream<Arguments> withinTheJpeg() {
        byte[] secret = ascii(SECRET);
        byte[] untilEnd = Arrays.copyOf(JPEG, JPEG.length - 2);
        byte[] jfif = joined(ascii("JFIF\0"), new byte[] {1, 1, 0}, Arrays.copyOf(secret, 4), new byte[2]);
        return Stream.of(
                Arguments.of("after its last row", joined(untilEnd, secret, new byte[] {(byte) 0xFF, (byte) 0xD9})),
                Arguments.of(
                        "in a table that nothing is written by",
                        before(0xDB, 0xDB, joined(new byte[] {3}, table(secret)))),
                Arguments.of(
                        "in a table that another takes the place of",
                        before(0xDB, 0xDB, joined(new byte[1], table(secret)))),
                Arguments.of("in a part that nobody needs", Uploads.withSegment(JPEG, 0xDC, secret)),
                Arguments.of("in a second head", Uploads.withSegment(JPEG, 0xE0, jfif)));
    }

    private static byte[] table(byte... secret) {
        byte[] table = Arrays.copyOf(secret, 64);
        Arrays.fill(table, secret.length, 64, (byte) 'x');
        return table;
    }

    /** The JPEG with one segment more, in front of the first of a kind. */
    private static byte[] before(int kind, int marker, byte... data) {
        int at = 2;
        while ((JPEG[at + 1] & 0xFF) != kind) {
            at += 2 + ((JPEG[at + 2] & 0xFF) << 8 | JPEG[at + 3] & 0xFF);
        }
        byte[] segment = ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + data.length))
                .put(data)
                .array();
        return joined(Arrays.copyOf(JPEG, at), segment, Arrays.copyOfRange(JPEG, at, JPEG.length));
    }

    /** Each of these a decoder reads without a word. */
    static Stream<Arguments> tablesOfCodes() {
        byte[] one = new byte[17];
        one[1] = 1;
        byte[] many = new byte[17];
        Arrays.fill(many, 9, 17, (byte) 12);
        return Stream.of(
                Arguments.of("that nothing is written by", withClass(one, 0x13, 0)),
                Arguments.of("for what is no number", withClass(many, 0x12, 'a')),
                Arguments.of("twice", withClass(one, 0x10, 0)));
    }

    private static byte[] withClass(byte[] counts, int table, int from) {
        byte[] data = counts.clone();
        data[0] = (byte) table;
        int symbols = 0;
        for (int i = 1; i < counts.length; i++) {
            symbols += counts[i];
        }
        byte[] said = new byte[symbols];
        for (int i = 0; i < symbols; i++) {
            said[i] = (byte) (from + i);
        }
        return joined(data, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tablesOfCodes")
    void findsOutAboutCodes(String which, byte[] table) {
        assertThat(JpegProof.isWhole(JpegFile.read(JPEG).pixels())).isTrue();
        assertThat(JpegProof.isWhole(before(0xC4, 0xC4, table))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withinTheJpeg")
    void writesAJpegAnewThatHoldsMoreThanAPicture(String where, byte[] upload) throws IOException {
        assertThat(words(JpegFile.read(upload).pixels())).contains(SECRET.substring(0, 4));

        assertIsTheSame(intake.take(upload), SamplePictures.MEETING);
    }

    static Stream<Arguments> withinThePng() {
        byte[] secret = ascii(SECRET);
        byte[] rows = new byte[(1 + 8 * 3) * 8];
        byte[] packed = packed(rows);
        return Stream.of(
                Arguments.of("in its end", png(packed, secret)),
                Arguments.of("behind its rows", png(joined(packed, secret), new byte[0])),
                Arguments.of("below its last row", png(stored(joined(rows, secret)), new byte[0])),
                Arguments.of(
                        "in the name of its colours", Uploads.withChunk(png(packed, new byte[0]), "sRGB", secret)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withinThePng")
    void writesAPngAnewThatHoldsMoreThanAPicture(String where, byte[] upload) throws IOException {
        Picture black = intake.take(png(packed(new byte[(1 + 8 * 3) * 8]), new byte[0]));

        assertIsTheSame(intake.take(upload), black);
    }

    @Test
    void refusesAPngThatDoesNotAddUp() {
        byte[] upload = PNG.clone();
        upload[AFTER_HEADER - 1] ^= 1;

        assertThatThrownBy(() -> intake.take(upload))
                .isInstanceOfSatisfying(UnusablePictureException.class, unusable -> {
                    assertThat(unusable.reason()).isEqualTo(Reason.BROKEN);
                    assertThat(unusable).hasMessage("a PNG with a part that does not add up");
                });
    }

    @Test
    void refusesAPngOfFewerRowsThanItSays() {
        byte[] upload = png(packed(new byte[(1 + 8 * 3) * 7]), new byte[0]);

        assertThatThrownBy(() -> intake.take(upload))
                .isInstanceOfSatisfying(
                        UnusablePictureException.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(Reason.BROKEN));
    }

    @Test
    void takesAPngWhoseRowsLieInManyPieces() {
        byte[] packed = packed(new byte[(1 + 8 * 3) * 8]);
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        pieces.writeBytes(Arrays.copyOf(png(packed, new byte[0]), AFTER_HEADER));
        for (byte each : packed) {
            pieces.writeBytes(Uploads.chunk("IDAT", new byte[] {each}));
        }
        pieces.writeBytes(Uploads.chunk("IDAT", new byte[0]));
        pieces.writeBytes(Uploads.chunk("IEND", new byte[0]));

        assertThat(intake.take(pieces.toByteArray()).bytes()).isEqualTo(pieces.toByteArray());
    }

    /** Eight pixels by eight. */
    private static byte[] png(byte[] packed, byte[] end) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(Arrays.copyOf(PNG, 8));
        png.writeBytes(Uploads.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(8)
                        .putInt(8)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array()));
        png.writeBytes(Uploads.chunk("IDAT", packed));
        png.writeBytes(Uploads.chunk("IEND", end));
        return png.toByteArray();
    }

    private static byte[] packed(byte[] rows) {
        return deflated(rows, Deflater.DEFAULT_COMPRESSION);
    }

    /** So that the words can be read in the file. */
    private static byte[] stored(byte[] rows) {
        return deflated(rows, Deflater.NO_COMPRESSION);
    }

    private static byte[] deflated(byte[] rows, int level) {
        Deflater deflater = new Deflater(level);
        deflater.setInput(rows);
        deflater.finish();
        byte[] room = new byte[1000];
        byte[] packed = Arrays.copyOf(room, deflater.deflate(room));
        System.arraycopy(room, 0, packed, 0, packed.length);
        deflater.end();
        return packed;
    }

    private static void assertIsTheSame(Picture picture, Picture expected) throws IOException {
        assertThat(words(picture.bytes()))
                .doesNotContain(SECRET.substring(0, 4))
                .doesNotContain("minister");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(expected.bytes()));
        assertThat(seen.getWidth()).isEqualTo(wanted.getWidth());
        assertThat(seen.getHeight()).isEqualTo(wanted.getHeight());
        int apart = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                apart = Math.max(apart, Math.abs((seen.getRGB(x, y) >> 8 & 0xFF) - (wanted.getRGB(x, y) >> 8 & 0xFF)));
            }
        }
        assertThat(apart).as("how far the green is from what it was").isLessThan(40);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
