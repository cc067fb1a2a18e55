package org.dateline.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JpegProofTest {

    private static final int SOME = 4;

    @Property(tries = 200)
    void readsEveryPictureThatTheEncoderWrites(
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 70) int height,
            @ForAll @IntRange(max = 100) int quality,
            @ForAll @IntRange(max = 5) int interval,
            @ForAll boolean grey,
            @ForAll long seed)
            throws IOException {
        assertThat(JpegProof.isWhole(jpeg(noise(width, height, grey, seed), quality, interval)))
                .isTrue();
    }

    /** The decoder makes do with much; what we let pass must leave it nothing to make do with. */
    @Property(tries = 600)
    void letsNothingPassThatADecoderWarnsOf(
            @ForAll @IntRange(min = 1, max = 60) int side,
            @ForAll @IntRange(max = 5) int interval,
            @ForAll boolean grey,
            @ForAll @IntRange(min = 1, max = SOME) int changes,
            @ForAll long seed)
            throws IOException {
        byte[] jpeg = jpeg(noise(side, side, grey, seed), 75, interval);
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            jpeg[2 + random.nextInt(jpeg.length - 2)] ^= (byte) (1 << random.nextInt(8));
        }
        if (JpegProof.isWhole(jpeg)) {
            assertThatCode(() -> decode(jpeg)).doesNotThrowAnyException();
        }
    }

    @Property(tries = 200)
    void refusesWhatIsCutAndClosed(@ForAll @IntRange(min = 1, max = 60) int side, @ForAll long seed)
            throws IOException {
        byte[] jpeg = jpeg(noise(side, side, false, seed), 75, 0);
        int scan = 0;
        while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan++;
        }
        int from = scan + 14;
        int cut = from + new Random(seed).nextInt(jpeg.length - 2 - from);
        byte[] closed = Arrays.copyOf(jpeg, cut + 2);
        closed[cut] = (byte) 0xFF;
        closed[cut + 1] = (byte) 0xD9;

        assertThat(JpegProof.isWhole(closed)).isFalse();
    }

    /** The JDK's decoder cannot read them; libjpeg's cannot either. */
    @Test
    void refusesColoursThatDoNotFitTogether() throws IOException {
        byte[] jpeg = jpeg(noise(40, 40, false, 1), 75, 0);
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        byte[] odd = jpeg.clone();
        odd[frame + 11] = 0x31;
        odd[frame + 14] = 0x21;
        byte[] twice = jpeg.clone();
        twice[frame + 13] = twice[frame + 10];

        assertThat(JpegProof.isWhole(jpeg)).isTrue();
        assertThat(JpegProof.isWhole(odd)).isFalse();
        assertThat(JpegProof.isWhole(twice)).isFalse();
    }

    private static BufferedImage noise(int width, int height, boolean grey, long seed) {
        BufferedImage image =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(seed);
        int[] samples = random.ints(width * height * (grey ? 1L : 3L), 0, 256).toArray();
        image.getRaster().setPixels(0, 0, width, height, samples);
        return image;
    }

    private static void decode(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)), true, true);
            reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) -> {
                throw new IllegalStateException(warning);
            });
            reader.readRaster(0, null);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] jpeg(BufferedImage image, int quality, int interval) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality / 100f);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
            if (interval > 0) {
                IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
                IIOMetadataNode restarts = new IIOMetadataNode("dri");
                restarts.setAttribute("interval", Integer.toString(interval));
                root.getLastChild().appendChild(restarts);
                metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
            }
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
        return JpegFile.read(bytes.toByteArray()).pixels();
    }
}
