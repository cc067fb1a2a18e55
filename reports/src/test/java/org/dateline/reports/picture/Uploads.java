package org.dateline.reports.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as people send them, drawn by ourselves. */
final class Uploads {

    private Uploads() {}

    /** The left half red, the right half blue. */
    static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) {
        return written("png", new IIOImage(image, null, null), param -> {});
    }

    static byte[] interlacedPng(BufferedImage image) {
        return written(
                "png",
                new IIOImage(image, null, null),
                param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
    }

    static byte[] jpeg(BufferedImage image) {
        return written("jpeg", new IIOImage(image, null, null), param -> {});
    }

    static byte[] progressiveJpeg(BufferedImage image) {
        return written(
                "jpeg",
                new IIOImage(image, null, null),
                param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
    }

    /** All of it in one mixture of inks, as Adobe writes it: upside down, with its own segment. */
    static byte[] cmykJpeg(int width, int height, int cyan, int magenta, int yellow, int black) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        int[] inks = {255 - cyan, 255 - magenta, 255 - yellow, 255 - black};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        byte[] plain = written("jpeg", new IIOImage(raster, null, null), param -> {});
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return withSegment(plain, 0xEE, adobe);
    }

    /** Grey of 16 bits, each pixel as bright as said. */
    static BufferedImage grey16(int width, int height, int value) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, value);
            }
        }
        return image;
    }

    static BufferedImage colour16(int width, int height, int... value) {
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                value.length == 4,
                false,
                value.length == 4 ? java.awt.Transparency.TRANSLUCENT : java.awt.Transparency.OPAQUE,
                DataBuffer.TYPE_USHORT);
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, height, value.length, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, value);
            }
        }
        return new BufferedImage(colours, raster, false, null);
    }

    /** With a segment behind the first one. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + data.length + 4);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (data.length + 2));
        return all.put(data).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** What a telephone writes: how it was held, and where. */
    static byte[] exif(int orientation) {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {0, 2});
        exif.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        exif.writeBytes(new byte[] {(byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38});
        exif.writeBytes(new byte[4]);
        exif.writeBytes("GPS 46.2044N 6.1432E".getBytes(StandardCharsets.US_ASCII));
        return exif.toByteArray();
    }

    static byte[] withChunk(byte[] png, String type, byte[] data) {
        int afterHeader = 8 + 25;
        ByteBuffer all = ByteBuffer.allocate(png.length + data.length + 12);
        all.put(png, 0, afterHeader).put(chunk(type, data));
        return all.put(png, afterHeader, png.length - afterHeader).array();
    }

    /** A few bytes that say that they are an enormous picture. */
    static byte[] bomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(chunk("IHDR", header));
        png.writeBytes(chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1}));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] written(String format, IIOImage image, Consumer<ImageWriteParam> more) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            more.accept(param);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
