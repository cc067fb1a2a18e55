package org.dateline.reports.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.picture.UnusablePictureException.Reason;

/** From decoded pixels to the office's: 8 bits, grey or sRGB, over white, no larger than a page shows, upright. */
final class Pixels {

    private static final int OPAQUE = 255;

    private Pixels() {}

    static BufferedImage prepared(BufferedImage decoded, UploadedPicture uploaded) {
        return upright(inSrgb(fitted(flat(decoded)), uploaded.profile()), uploaded.orientation());
    }

    /**
     * The numbers as they stand in the file: Java would take grey for linear, and brighten it.
     */
    private static BufferedImage flat(BufferedImage decoded) {
        ColorModel colours = decoded.getColorModel();
        boolean palette = colours instanceof IndexColorModel;
        int channels = palette ? 3 : colours.getNumColorComponents();
        if (channels != 1 && channels != 3) {
            throw new UnusablePictureException(Reason.NOT_PREPARED, channels + " channels of colour");
        }
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        BufferedImage flat = new BufferedImage(
                width, height, channels == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        Raster from = decoded.getRaster();
        WritableRaster to = flat.getRaster();
        int[] row = new int[width * from.getNumBands()];
        int[] out = new int[width * channels];
        for (int y = 0; y < height; y++) {
            if (palette) {
                paletteRow(decoded, y, out);
            } else {
                row = from.getPixels(0, y, width, 1, row);
                componentRow(row, from.getNumBands(), colours, channels, out);
            }
            to.setPixels(0, y, width, 1, out);
        }
        return flat;
    }

    private static void paletteRow(BufferedImage decoded, int y, int[] out) {
        for (int x = 0; x < decoded.getWidth(); x++) {
            int argb = decoded.getRGB(x, y);
            for (int channel = 0; channel < 3; channel++) {
                out[x * 3 + channel] = overWhite(argb >> (16 - 8 * channel) & OPAQUE, argb >>> 24);
            }
        }
    }

    private static void componentRow(int[] row, int bands, ColorModel colours, int channels, int[] out) {
        boolean alpha = colours.hasAlpha() && bands > channels;
        int shift = colours.getComponentSize(0) - 8;
        for (int x = 0; x * bands < row.length; x++) {
            int cover = alpha ? row[x * bands + channels] >> shift : OPAQUE;
            for (int channel = 0; channel < channels; channel++) {
                out[x * channels + channel] = overWhite(row[x * bands + channel] >> shift, cover);
            }
        }
    }

    private static int overWhite(int value, int cover) {
        return cover == OPAQUE ? value : (value * cover + OPAQUE * (OPAQUE - cover) + OPAQUE / 2) / OPAQUE;
    }

    /** By halves, so that no line falls between the pixels that are looked at. */
    private static BufferedImage fitted(BufferedImage flat) {
        BufferedImage image = flat;
        while (Math.max(image.getWidth(), image.getHeight()) > Picture.LONGEST_SIDE) {
            int longest = Math.max(image.getWidth(), image.getHeight());
            int target = Math.max(Picture.LONGEST_SIDE, (longest + 1) / 2);
            int width = Math.max(1, Math.round((float) image.getWidth() * target / longest));
            int height = Math.max(1, Math.round((float) image.getHeight() * target / longest));
            BufferedImage smaller = new BufferedImage(width, height, image.getType());
            Graphics2D graphics = smaller.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, null);
            graphics.dispose();
            image = smaller;
        }
        return image;
    }

    /** A profile that cannot be read is none. */
    private static BufferedImage inSrgb(BufferedImage image, byte[] profile) {
        if (profile.length == 0 || image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        try {
            ICC_Profile known = ICC_Profile.getInstance(profile);
            if (known.getNumComponents() != 3) {
                return image;
            }
            ColorModel colours = new ComponentColorModel(
                    new ICC_ColorSpace(known), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
            BufferedImage tagged = new BufferedImage(colours, image.getRaster(), false, null);
            BufferedImage converted =
                    new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            new ColorConvertOp(null).filter(tagged, converted);
            return converted;
        } catch (IllegalArgumentException | CMMException unreadable) {
            return image;
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation > 4;
        BufferedImage turned = new BufferedImage(lying ? height : width, lying ? width : height, image.getType());
        for (int y = 0; y < turned.getHeight(); y++) {
            for (int x = 0; x < turned.getWidth(); x++) {
                int along = lying ? y : x;
                int across = lying ? x : y;
                boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                Object pixel = image.getRaster()
                        .getDataElements(
                                fromRight ? width - 1 - along : along, fromBelow ? height - 1 - across : across, null);
                turned.getRaster().setDataElements(x, y, pixel);
            }
        }
        return turned;
    }
}
