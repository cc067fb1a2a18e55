package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.reports.layout.Layout;

/** What stands at the head of a page: whose paper it is and which, and across it what is no release. */
final class HeaderPart {

    private HeaderPart() {}

    /** The header of every page but the first. */
    static Xml running(ReleaseDocument document, Layout layout, Template template) {
        String organization = document.letterhead().acronym().isBlank()
                ? document.letterhead().organization()
                : document.letterhead().acronym();
        String which = layout.labels().type(document.type()) + " " + document.reference();
        Xml xml = start();
        ParagraphWriter paragraphs = new ParagraphWriter(xml, template, layout.language(), new Links());
        layout.watermark().ifPresent(mark -> {
            paragraphs.start(ParagraphWriter.Stance.of(Style.PREVIEW_MARK));
            Watermark.write(xml, mark, 2);
            paragraphs.runs(List.of(Span.plain(mark)));
            paragraphs.end();
        });
        paragraphs.write(Style.HEADER, organization + "\t" + which);
        return xml.end();
    }

    /** The header of the first page: the text below it begins with the letterhead, and before it with any mark. */
    static Xml first(Layout layout, Template template) {
        Xml xml = start();
        ParagraphWriter paragraphs = new ParagraphWriter(xml, template, layout.language(), new Links());
        paragraphs.start(ParagraphWriter.Stance.of(Style.HEADER));
        layout.watermark().ifPresent(mark -> Watermark.write(xml, mark, 1));
        paragraphs.end();
        return xml.end();
    }

    private static Xml start() {
        return new Xml().start("w:hdr", "xmlns:w", Word.MAIN, "xmlns:r", Word.RELATIONSHIPS);
    }
}
