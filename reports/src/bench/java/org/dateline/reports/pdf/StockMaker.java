package org.dateline.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * PDFBox as its manual shows it: {@code PDPageContentStream} and {@code PDType0Font}, the same words in the same places,
 * already laid out. It joins no Arabic letters and writes no tags.
 *
 * @param tuned whether fonts are parsed once and for all and their substitution tables are off; the manual knows neither
 */
record StockMaker(List<Page> pages, boolean tuned) implements Maker {

    /** Neighbouring words that one call shows. */
    private record Words(Typeface typeface, float size, Ink ink, float x, float y, String text) {}

    private record Page(List<SetRelease.Fill> fills, List<Words> words) {}

    static StockMaker of(SetRelease release, boolean tuned) {
        return new StockMaker(
                release.pages().stream()
                        .map(page -> new Page(
                                page.fills(),
                                page.words().stream()
                                        .flatMap(placement -> words(placement).stream())
                                        .toList()))
                        .toList(),
                tuned);
    }

    @Override
    public String name() {
        return tuned ? "PDFBox's text API, tuned" : "PDFBox's text API";
    }

    @Override
    public byte[] make() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Map<Typeface, PDType0Font> fonts = new IdentityHashMap<>();
            for (Page page : pages) {
                PDPage drawn = new PDPage(PDRectangle.A4);
                document.addPage(drawn);
                try (PDPageContentStream content = new PDPageContentStream(document, drawn)) {
                    draw(page, content, document, fonts);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            document.save(out);
            return out.toByteArray();
        }
    }

    private void draw(Page page, PDPageContentStream content, PDDocument document, Map<Typeface, PDType0Font> fonts)
            throws IOException {
        for (SetRelease.Fill fill : page.fills) {
            ink(content, fill.ink());
            content.addRect(fill.x(), fill.y(), fill.width(), fill.height());
            content.fill();
        }
        content.beginText();
        Words before = null;
        for (Words words : page.words) {
            PDType0Font font = fonts.get(words.typeface);
            if (font == null) {
                font = load(words.typeface, document);
                fonts.put(words.typeface, font);
            }
            if (before == null || before.typeface != words.typeface || before.size != words.size) {
                content.setFont(font, words.size);
            }
            if (before == null || before.ink != words.ink) {
                ink(content, words.ink);
            }
            content.setTextMatrix(Matrix.getTranslateInstance(words.x, words.y));
            content.showText(words.text);
            before = words;
        }
        content.endText();
    }

    private PDType0Font load(Typeface typeface, PDDocument document) throws IOException {
        return tuned
                ? PDType0Font.load(document, BenchmarkFonts.parsed(typeface), true)
                : PDType0Font.load(document, new ByteArrayInputStream(BenchmarkFonts.bytes(typeface)), true);
    }

    private static void ink(PDPageContentStream content, Ink ink) throws IOException {
        String[] parts = House.PDF.inks().fill(ink).split(" ");
        content.setNonStrokingColor(Float.parseFloat(parts[0]), Float.parseFloat(parts[1]), Float.parseFloat(parts[2]));
    }

    private static List<Words> words(PageCanvas.Placement placement) {
        List<Words> all = new ArrayList<>();
        Line line = placement.line();
        float at = placement.x() - line.overhang();
        for (Segment segment : line.segments()) {
            Typeface typeface = segment.run().typeface();
            float size = segment.span().style().size() * typeface.scale();
            Ink ink = segment.span().style().ink();
            String text = visible(segment);
            Words last = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean follows = last != null
                    && line.gap() == 0
                    && last.typeface == typeface
                    && last.size == size
                    && last.ink == ink;
            if (follows) {
                all.set(all.size() - 1, new Words(typeface, last.size, ink, last.x, last.y, last.text + text));
            } else if (!text.isEmpty()) {
                all.add(new Words(typeface, size, ink, at, placement.baseline(), text));
            }
            at += segment.width() + line.gap();
        }
        return all;
    }

    /** The characters that have a shape, from left to right. */
    private static String visible(Segment segment) {
        StringBuilder text = new StringBuilder();
        segment.text()
                .codePoints()
                .filter(c -> !Shaper.isShapeless(c) && !Character.isISOControl(c))
                .forEach(text::appendCodePoint);
        return (segment.isRightToLeft() ? text.reverse() : text).toString();
    }
}
