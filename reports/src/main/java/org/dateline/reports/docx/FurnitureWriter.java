package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;

/** Writes one header or footer of one release: what the organization drew, each place filled, and any mark across it. */
final class FurnitureWriter {

    private final Xml xml = new Xml();
    private final FurniturePart part;
    private final Filling filling;
    private final Language language;
    private final String[] aroundPages;
    private final boolean counted;
    private int pictures;

    private FurnitureWriter(FurniturePart part, Filling filling, String[] aroundPages) {
        this.part = part;
        this.filling = filling;
        this.language = filling.language();
        this.aroundPages = aroundPages;
        this.counted = part.furniture().has(Control.PAGE) && part.furniture().has(Control.OF);
    }

    /** @param aroundPages the words around the numbers of pages in this language */
    static Xml write(FurniturePart part, Filling filling, String[] aroundPages, Template template) {
        FurnitureWriter writer = new FurnitureWriter(part, filling, aroundPages);
        Layout layout = filling.layout();
        return switch (part.place()) {
            // On the first page the mark is read in the text below the header, on the others in the header itself.
            case FIRST_HEADER -> writer.write(() -> writer.mark(layout, template, Style.HEADER, 1));
            case HEADER -> writer.write(() -> writer.mark(layout, template, Style.PREVIEW_MARK, 2));
            case FOOTER, FIRST_FOOTER -> writer.write(() -> {});
        };
    }

    private void mark(Layout layout, Template template, Style style, int number) {
        layout.watermark().ifPresent(mark -> {
            ParagraphWriter paragraphs = new ParagraphWriter(xml, template, language, new Links());
            paragraphs.start(ParagraphWriter.Stance.of(style));
            Watermark.write(xml, mark, number);
            if (style == Style.PREVIEW_MARK) {
                paragraphs.runs(List.of(Span.plain(mark)));
            }
            paragraphs.end();
        });
    }

    private Xml write(Runnable atTheTop) {
        List<Piece> pieces = part.furniture().pieces(language.isRightToLeft());
        write(pieces.get(0));
        atTheTop.run();
        pieces.subList(1, pieces.size()).forEach(this::write);
        return xml;
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Start start) {
            xml.start(start.name(), start.attributes().toArray(String[]::new));
        } else if (piece instanceof Piece.Words words) {
            xml.text(words.words());
        } else if (piece instanceof Piece.End) {
            xml.end();
        } else if (piece instanceof Piece.Place place) {
            fill(place.control(), place.look());
        }
    }

    private void fill(Control control, Piece.Look look) {
        switch (control) {
            case LOGO -> logo();
            case PAGE -> {
                words(counted ? aroundPages[0] : "", look);
                field("PAGE", look);
                words(counted ? aroundPages[1] : "", look);
            }
            case OF -> {
                field("NUMPAGES", look);
                words(counted ? aroundPages[2] : "", look);
            }
            default -> words(filling.words(control), look);
        }
    }

    private void logo() {
        HouseLogo logo = part.logo();
        if (logo != null) {
            logo.write(xml, part.firstPicture() + pictures++, filling.words(Control.ORG));
        }
    }

    private void words(String words, Piece.Look look) {
        String held = language.isRightToLeft() ? Direction.holdNumbers(words) : words;
        for (Direction.Stretch stretch : Direction.stretches(held, language.isRightToLeft())) {
            if (stretch.end() > stretch.start()) {
                run(held.substring(stretch.start(), stretch.end()), look, stretch.rightToLeft());
            }
        }
    }

    /** A field that Word works out by itself, with what it shows until then. */
    private void field(String instruction, Piece.Look look) {
        xml.start("w:fldSimple", "w:instr", " " + instruction + " ");
        run("1", look, language.isRightToLeft());
        xml.end();
    }

    private void run(String words, Piece.Look look, boolean rightToLeft) {
        xml.start("w:r");
        properties(look, rightToLeft);
        xml.start("w:t", "xml:space", "preserve").text(words).end();
        xml.end();
    }

    private void properties(Piece.Look look, boolean rightToLeft) {
        boolean eastAsian = language == Language.CHINESE;
        boolean plain = look.style().isEmpty()
                && look.fonts().isEmpty()
                && look.before().isEmpty()
                && look.after().isEmpty();
        if (plain && !rightToLeft && !eastAsian) {
            return;
        }
        xml.start("w:rPr");
        look.style().forEach(this::write);
        List<String> fonts = new ArrayList<>(look.fonts());
        if (eastAsian) {
            // Quotation marks and dashes belong to two scripts; here they take the Chinese form.
            fonts.addAll(0, List.of("w:hint", "eastAsia"));
        }
        if (!fonts.isEmpty()) {
            xml.empty("w:rFonts", fonts.toArray(String[]::new));
        }
        look.before().forEach(this::write);
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        look.after().forEach(this::write);
        xml.end();
    }
}
