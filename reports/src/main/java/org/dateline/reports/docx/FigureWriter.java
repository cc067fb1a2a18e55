package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.picture.Picture;
import org.dateline.core.text.Block;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;

/** Writes a picture in the line, and under it, on the same page, its caption. */
final class FigureWriter {

    /** English Metric Units in a twentieth of a point. */
    private static final long EMU_A_TWENTIETH = 635;

    /** English Metric Units of a pixel at 150 to the inch: a picture is never shown coarser than that. */
    private static final long EMU_A_PIXEL = 914_400 / 150;

    /** Of the height of the text on a page. */
    private static final double TALLEST = 0.6;

    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final Layout layout;
    private final Template.Page page;
    private final Pictures pictures;

    FigureWriter(Xml xml, ParagraphWriter paragraphs, Layout layout, Template.Page page, Pictures pictures) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.layout = layout;
        this.page = page;
        this.pictures = pictures;
    }

    /** @param keptWithNext whether its last line stands on the page of what follows */
    void write(Block.Figure figure, boolean keptWithNext) {
        List<Span> caption = caption(figure);
        paragraphs.start(ParagraphWriter.Stance.of(Style.FIGURE).keptWithNext(keptWithNext || !caption.isEmpty()));
        drawing(layout.picture(figure), figure.alternative());
        paragraphs.end();
        if (!caption.isEmpty()) {
            paragraphs.write(ParagraphWriter.Stance.of(Style.CAPTION).keptWithNext(keptWithNext), caption);
        }
    }

    /** The credit is set off by its slope, or by a line of its own where the script has none. */
    private List<Span> caption(Block.Figure figure) {
        boolean upright = layout.language() == Language.ARABIC || layout.language() == Language.CHINESE;
        List<Span> spans = new ArrayList<>();
        if (!figure.caption().isEmpty()) {
            spans.add(Span.plain(figure.caption()));
        }
        if (!figure.credit().isEmpty()) {
            if (!spans.isEmpty()) {
                spans.add(Span.plain(upright ? "\n" : " "));
            }
            spans.add(new Span(figure.credit(), false, !upright, null));
        }
        return spans;
    }

    private void drawing(Picture picture, String alternative) {
        double width = picture.width() * (double) EMU_A_PIXEL;
        double height = picture.height() * (double) EMU_A_PIXEL;
        double fit = Math.min(
                1,
                Math.min(page.measure() * EMU_A_TWENTIETH / width, page.height() * EMU_A_TWENTIETH * TALLEST / height));
        new PictureWriter(xml)
                .write(new PictureWriter.Shown(
                        pictures.next(),
                        Pictures.name(picture),
                        alternative,
                        pictures.id(picture),
                        Math.max(1, Math.round(width * fit)),
                        Math.max(1, Math.round(height * fit))));
    }
}
