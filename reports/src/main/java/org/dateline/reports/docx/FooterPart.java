package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.reports.layout.Labels;
import org.dateline.reports.layout.Layout;

/** What stands at the foot of every page: by what the paper can be checked, and which page of how many it is. */
final class FooterPart {

    private FooterPart() {}

    static Xml of(ReleaseDocument document, Layout layout, Template template) {
        Xml xml = new Xml().start("w:ftr", "xmlns:w", Word.MAIN, "xmlns:r", Word.RELATIONSHIPS);
        Labels labels = layout.labels();
        String fingerprint = document.fingerprint().shortForm().replace(' ', '\u00A0');
        if (layout.language().isRightToLeft()) {
            fingerprint = Direction.leftToRight(fingerprint);
        }
        ParagraphWriter paragraphs = new ParagraphWriter(xml, template, layout.language(), new Links());
        paragraphs.start(ParagraphWriter.Stance.of(Style.FOOTER));
        String[] page = labels.pageParts();
        paragraphs.runs(
                List.of(Span.plain(document.reference() + " · " + labels.fingerprint(fingerprint) + "\t" + page[0])));
        paragraphs.field("PAGE", "1");
        paragraphs.runs(List.of(Span.plain(page[1])));
        paragraphs.field("NUMPAGES", "1");
        if (!page[2].isEmpty()) {
            paragraphs.runs(List.of(Span.plain(page[2])));
        }
        paragraphs.end();
        return xml.end();
    }
}
