package org.dateline.reports.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a reader sees it from afar: small, in 16 shades of each colour. */
record PagePicture(BufferedImage image) {

    static final int DOTS_PER_INCH = 60;

    /** Blocks are as high as a line of text nearly is, so that a line that moves or goes changes some of them wholly. */
    private static final int BLOCK = 8;

    /** PDFBox fills the outlines of the embedded fonts by Java alone, so no font or library of the machine is in it. */
    static PagePicture ofFirstPage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PagePicture(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB))
                    .coarse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PagePicture fromPng(byte[] png) {
        try {
            return new PagePicture(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * How much the block that differs most does, from 0 to 255: the difference of its mean in the colour where that is
     * greatest. Edges that another machine draws softer hardly change a block's mean.
     */
    double greatestDifference(PagePicture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return 255;
        }
        int[] own = dots();
        int[] others = other.dots();
        double greatest = 0;
        for (int y = 0; y < image.getHeight(); y += BLOCK) {
            for (int x = 0; x < image.getWidth(); x += BLOCK) {
                greatest = Math.max(greatest, differenceOfBlock(own, others, x, y));
            }
        }
        return greatest;
    }

    private double differenceOfBlock(int[] own, int[] others, int left, int top) {
        int right = Math.min(left + BLOCK, image.getWidth());
        int bottom = Math.min(top + BLOCK, image.getHeight());
        int[] sum = new int[3];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int at = y * image.getWidth() + x;
                for (int colour = 0; colour < 3; colour++) {
                    sum[colour] += (own[at] >> 8 * colour & 0xFF) - (others[at] >> 8 * colour & 0xFF);
                }
            }
        }
        int most = Math.max(Math.abs(sum[0]), Math.max(Math.abs(sum[1]), Math.abs(sum[2])));
        return most / (double) ((right - left) * (bottom - top));
    }

    private int[] dots() {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private PagePicture coarse() {
        int[] dots = dots();
        for (int i = 0; i < dots.length; i++) {
            // 0xF0 of each colour, doubled into the lower half, so that white stays white.
            int upper = dots[i] & 0xF0F0F0;
            dots[i] = upper | upper >> 4;
        }
        BufferedImage coarse = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        coarse.setRGB(0, 0, image.getWidth(), image.getHeight(), dots, 0, image.getWidth());
        return new PagePicture(coarse);
    }
}
