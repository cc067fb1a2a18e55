package org.dateline.reports.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;

/** The decoders and encoders, asked by name, so that no other plug-in of the class path has a say. */
final class Codec {

    private static final float QUALITY = 0.9f;
    /** Level 5 of 9: the highest takes thrice as long and spares a sixth at most. */
    private static final float PNG_QUALITY = 0.44f;

    private static final long MOST_DECODED_BYTES = 130_000_000;
    /** Four channels of 16 bits, or the four inks and what they look like. */
    private static final int BYTES_OF_A_PIXEL = 8;

    private static final int BYTES_OF_A_JPEG_PIXEL = 3;

    private static final JPEGImageReaderSpi JPEG = registered();

    private Codec() {}

    /** The provider finds the JDK's decoder, which does the work, when it is registered. */
    private static JPEGImageReaderSpi registered() {
        JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
        IIORegistry.getDefaultInstance().registerServiceProvider(provider);
        return provider;
    }

    /** The pixels, fewer of them if they would not fit into memory. */
    static BufferedImage decode(UploadedPicture uploaded) {
        ImageReader reader = reader(uploaded.format());
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded.pixels()))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) -> refuseIfCut(warning));
            int step = step(uploaded);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (UnusablePictureException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new UnusablePictureException(Reason.BROKEN, "the decoder gave up", broken);
        } finally {
            reader.dispose();
        }
    }

    /** Decoders make up what is missing at the end, and only warn. */
    private static void refuseIfCut(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        if (words.contains("premature") || words.contains("truncat") || words.contains("missing eoi")) {
            throw new UnusablePictureException(Reason.BROKEN, "the picture ends too early");
        }
    }

    private static ImageReader reader(Picture.Format format) {
        try {
            return format == Picture.Format.JPEG
                    ? JPEG.createReaderInstance(null)
                    : ImageIO.getImageReadersByFormatName("png").next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int step(UploadedPicture uploaded) {
        int size = uploaded.finished() ? BYTES_OF_A_JPEG_PIXEL : BYTES_OF_A_PIXEL;
        int step = 1;
        while ((long) (uploaded.width() / step) * (uploaded.height() / step) * size > MOST_DECODED_BYTES) {
            step++;
        }
        return step;
    }

    static byte[] encode(BufferedImage image, UploadedPicture uploaded) {
        boolean jpeg = uploaded.format() == Picture.Format.JPEG;
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(jpeg ? "jpeg" : "png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(jpeg ? QUALITY : PNG_QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        byte[] written = bytes.toByteArray();
        return jpeg ? JpegFile.read(written).pixels() : PngFile.read(written).pixels();
    }
}
