package org.dateline.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIntakeTest {

    private final PictureIntake intake = PicturePreparation.intake();

    @Test
    void keepsThePixelsOfAPlainJpegAndNothingElse() {
        byte[] plain = SamplePictures.MEETING.bytes();
        byte[] upload = Uploads.withSegment(plain, 0xFE, "by me".getBytes(StandardCharsets.US_ASCII));
        upload = Uploads.withSegment(
                upload, 0xE1, "http://ns.adobe.com/xap/1.0/\0<xmp/>".getBytes(StandardCharsets.US_ASCII));
        upload = Uploads.withSegment(upload, 0xE1, Uploads.exif(1));
        upload = Arrays.copyOf(upload, upload.length + 5000);

        assertThat(intake.take(upload)).isEqualTo(SamplePictures.MEETING);
    }

    @Test
    void takesOnePixel() {
        Picture grey = intake.take(Uploads.png(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)));
        assertThat(grey.width() + "×" + grey.height()).isEqualTo("1×1");
        assertThat(grey.grey()).isTrue();
        assertThat(intake.take(Uploads.jpeg(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                        .grey())
                .isFalse();
    }

    @Test
    void scalesAnEnormousJpegDown() {
        Picture picture = intake.take(Uploads.jpeg(Uploads.halves(8000, 8000, BufferedImage.TYPE_3BYTE_BGR)));

        assertThat(picture.width()).isEqualTo(Picture.LONGEST_SIDE);
        assertThat(picture.height()).isEqualTo(Picture.LONGEST_SIDE);
        assertColour(picture, 10, 10, Color.RED);
        assertColour(picture, 2990, 2990, Color.BLUE);
    }

    @Test
    void scalesALongPngDownAndKeepsItsShape() {
        Picture picture = intake.take(Uploads.png(Uploads.halves(9000, 30, BufferedImage.TYPE_3BYTE_BGR)));

        assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
        assertThat(picture.width() + "×" + picture.height()).isEqualTo("3000×10");
    }

    @Test
    void turnsTheInksOfPrintIntoLight() {
        assertColour(intake.take(Uploads.cmykJpeg(40, 30, 0, 0, 0, 0)), 20, 15, Color.WHITE);
        Color black = colour(intake.take(Uploads.cmykJpeg(40, 30, 0, 0, 0, 255)), 20, 15);
        assertThat(black.getRed() + black.getGreen() + black.getBlue()).isLessThan(3 * 60);
        Color red = colour(intake.take(Uploads.cmykJpeg(40, 30, 0, 255, 255, 0)), 20, 15);
        assertThat(red.getRed()).isGreaterThan(200);
        assertThat(red.getGreen()).isLessThan(80);
    }

    @Test
    void takesSixteenBitsWithoutBrighteningThem() {
        Picture grey = intake.take(Uploads.png(Uploads.grey16(20, 10, 0x8000)));
        assertThat(grey.grey()).isTrue();
        assertColour(grey, 5, 5, new Color(0x80, 0x80, 0x80));
        assertColour(
                intake.take(Uploads.png(Uploads.colour16(20, 10, 0x4000, 0x8000, 0xC000))),
                5,
                5,
                new Color(0x40, 0x80, 0xC0));
    }

    @Test
    void laysWhatIsTransparentOverWhite() {
        BufferedImage half = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        half.setRGB(3, 3, 0x80_00_00_00);
        half.setRGB(4, 4, 0xFF_00_80_00);

        Picture picture = intake.take(Uploads.png(half));

        assertColour(picture, 0, 0, Color.WHITE);
        assertColour(picture, 3, 3, new Color(127, 127, 127));
        assertColour(picture, 4, 4, new Color(0, 0x80, 0));
        assertColour(intake.take(Uploads.png(Uploads.colour16(9, 9, 0, 0, 0, 0x8000))), 1, 1, new Color(127, 127, 127));
    }

    @Test
    void takesAPalette() {
        byte[] reds = {0, (byte) 200, 0};
        byte[] others = {0, 0, 0};
        BufferedImage image = new BufferedImage(
                10, 10, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(2, 3, reds, others, others, 2));
        image.getRaster().setSample(1, 1, 0, 1);
        image.getRaster().setSample(2, 2, 0, 2);

        Picture picture = intake.take(Uploads.png(image));

        assertColour(picture, 0, 0, Color.BLACK);
        assertColour(picture, 1, 1, new Color(200, 0, 0));
        assertColour(picture, 2, 2, Color.WHITE);
    }

    @Test
    void untanglesWhatIsInterlaced() {
        BufferedImage halves = Uploads.halves(60, 40, BufferedImage.TYPE_3BYTE_BGR);

        assertColour(intake.take(Uploads.interlacedPng(halves)), 5, 5, Color.RED);
        assertColour(intake.take(Uploads.progressiveJpeg(halves)), 50, 5, Color.BLUE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 64, 32, 8, 16, 56, 16", "2, 64, 32, 56, 16, 8, 16",
        "3, 64, 32, 56, 16, 8, 16", "4, 64, 32, 8, 16, 56, 16",
        "5, 32, 64, 16, 8, 16, 56", "6, 32, 64, 16, 8, 16, 56",
        "7, 32, 64, 16, 56, 16, 8", "8, 32, 64, 16, 56, 16, 8"
    })
    void setsAPictureUprightAndForgetsWhereItWasTaken(
            int orientation, int width, int height, int redX, int redY, int blueX, int blueY) {
        byte[] upload = Uploads.withSegment(
                Uploads.jpeg(Uploads.halves(64, 32, BufferedImage.TYPE_3BYTE_BGR)), 0xE1, Uploads.exif(orientation));
        assertThat(words(upload)).contains("GPS 46.2044N");

        Picture picture = intake.take(upload);

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertColour(picture, redX, redY, Color.RED);
        assertColour(picture, blueX, blueY, Color.BLUE);
        assertThat(words(picture.bytes())).doesNotContain("Exif", "GPS");
    }

    @Test
    void forgetsWhatAPngTells() {
        byte[] png = Uploads.png(Uploads.halves(64, 32, BufferedImage.TYPE_3BYTE_BGR));
        byte[] told = Uploads.withChunk(png, "tEXt", "Author\0me".getBytes(StandardCharsets.US_ASCII));
        byte[] exif = Uploads.exif(6);

        assertThat(intake.take(told)).isEqualTo(intake.take(png));
        Picture turned = intake.take(Uploads.withChunk(png, "eXIf", Arrays.copyOfRange(exif, 6, exif.length)));
        assertThat(turned.width()).isEqualTo(32);
        assertThat(words(turned.bytes())).doesNotContain("eXIf", "GPS");
    }

    @Test
    void givesTheSameBytesForTheSameUpload() {
        byte[] upload = Uploads.progressiveJpeg(Uploads.halves(3200, 100, BufferedImage.TYPE_3BYTE_BGR));

        assertThat(intake.take(upload).bytes()).isEqualTo(intake.take(upload).bytes());
        Picture prepared = intake.take(upload);
        assertThat(intake.take(prepared.bytes())).isEqualTo(prepared);
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        java.io.ByteArrayOutputStream gif = new java.io.ByteArrayOutputStream();
        ImageIO.write(Uploads.halves(8, 8, BufferedImage.TYPE_3BYTE_BGR), "gif", gif);

        refuses(Reason.UNKNOWN_FORMAT, "Dear all, please find attached".getBytes(StandardCharsets.UTF_8));
        refuses(Reason.UNKNOWN_FORMAT, gif.toByteArray());
        refuses(Reason.UNKNOWN_FORMAT, new byte[0]);
        refuses(Reason.UNKNOWN_FORMAT, new byte[] {(byte) 0xFF, (byte) 0xD8});
    }

    @Test
    void refusesWhatIsBroken() {
        byte[] jpeg = SamplePictures.MEETING.bytes();
        byte[] png = SamplePictures.CHART.bytes();
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length / 2);
        byte[] cutAndClosed = Arrays.copyOf(cut, cut.length + 2);
        cutAndClosed[cut.length] = (byte) 0xFF;
        cutAndClosed[cut.length + 1] = (byte) 0xD9;
        byte[] flipped = png.clone();
        flipped[png.length / 2] ^= 0x55;

        refuses(Reason.BROKEN, cut);
        refuses(Reason.BROKEN, cutAndClosed);
        refuses(Reason.BROKEN, Arrays.copyOf(png, png.length / 2));
        refuses(Reason.BROKEN, flipped);
        refuses(Reason.BROKEN, Uploads.bomb(200, 200));
        for (int length = 3; length < 700; length += 7) {
            refuses(Reason.BROKEN, Arrays.copyOf(jpeg, length));
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        refuses(Reason.TOO_LARGE, Uploads.bomb(60_000, 60_000));
        refuses(Reason.TOO_LARGE, Uploads.bomb(Integer.MAX_VALUE, 1));
        refuses(Reason.TOO_LARGE, Uploads.bomb(12_000, 12_000));
        refuses(Reason.TOO_LARGE, Arrays.copyOf(SamplePictures.MEETING.bytes(), PictureIntake.MOST_BYTES + 1));
    }

    private void refuses(Reason reason, byte[] upload) {
        assertThatThrownBy(() -> intake.take(upload))
                .isInstanceOfSatisfying(
                        UnusablePictureException.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(reason));
    }

    private static void assertColour(Picture picture, int x, int y, Color expected) {
        Color seen = colour(picture, x, y);
        assertThat(Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue()))
                .as("%s is %s", seen, expected)
                .isLessThanOrEqualTo(12);
    }

    private static Color colour(Picture picture, int x, int y) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            int[] pixel = image.getRaster().getPixel(x, y, (int[]) null);
            return pixel.length == 1
                    ? new Color(pixel[0], pixel[0], pixel[0])
                    : new Color(pixel[0], pixel[1], pixel[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
