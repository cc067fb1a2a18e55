package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.reports.layout.Layout;

/** What stands at the head of a page: whose paper it is and which, and on a preview that it is one. */
final class HeaderPart {

    private HeaderPart() {}

    /** The header of every page but the first. */
    static Xml running(ReleaseDocument document, Layout layout, Template template) {
        String organization = document.letterhead().acronym().isBlank()
                ? document.letterhead().organization()
                : document.letterhead().acronym();
        String which = layout.labels().type(document.type()) + " " + document.reference();
        return part(organization + "\t" + which, 2, layout, template);
    }

    /** The header of the first page: the letterhead says it all. */
    static Xml first(Layout layout, Template template) {
        return part("", 1, layout, template);
    }

    private static Xml part(String words, int number, Layout layout, Template template) {
        Xml xml = new Xml().start("w:hdr", "xmlns:w", Word.MAIN, "xmlns:r", Word.RELATIONSHIPS);
        ParagraphWriter paragraphs = new ParagraphWriter(xml, template, layout.language(), new Links());
        layout.watermark().ifPresent(preview -> {
            paragraphs.start(ParagraphWriter.Stance.of(Style.PREVIEW_MARK));
            Watermark.write(xml, preview, number);
            paragraphs.runs(List.of(Span.plain(preview)));
            paragraphs.end();
        });
        paragraphs.write(Style.HEADER, words);
        return xml.end();
    }
}
