package org.dateline.reports.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Holds the floor to its word: its pages look as ours do, or the comparison is void. */
final class SameInk {

    private static final float PIXELS_A_POINT = 1;

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
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    throw new IllegalStateException(
                            "the floor differs from ours on page " + (page + 1) + " at " + x + ", " + y);
                }
            }
        }
    }
}
