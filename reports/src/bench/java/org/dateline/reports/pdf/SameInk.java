package org.dateline.reports.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Holds the floor to its word: its pages look as ours do, or the comparison is void. */
final class SameInk {

    private static final float PIXELS_A_POINT = 1;
    /** Of 255: ours rounds places from the start of each element, the floor from the start of each line. */
    private static final int MOST_DISTANCE = 32;

    private SameInk() {}

    static void check(byte[] ours, byte[] floor) throws IOException {
        try (PDDocument first = Loader.loadPDF(ours);
                PDDocument second = Loader.loadPDF(floor)) {
            if (first.getNumberOfPages() != second.getNumberOfPages()) {
                throw new IllegalStateException("the floor has other pages than ours");
            }
            for (int page = 0; page < first.getNumberOfPages(); page++) {
                BufferedImage one = new PDFRenderer(first).renderImage(page, PIXELS_A_POINT);
                BufferedImage other = new PDFRenderer(second).renderImage(page, PIXELS_A_POINT);
                check(one, other, page);
            }
        }
    }

    private static void check(BufferedImage one, BufferedImage other, int page) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (distance(one.getRGB(x, y), other.getRGB(x, y)) > MOST_DISTANCE) {
                    throw new IllegalStateException("the floor differs from ours on page " + (page + 1) + " at " + x
                            + ", " + y + " by " + distance(one.getRGB(x, y), other.getRGB(x, y)));
                }
            }
        }
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
