package org.dateline.reports.docx;

import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.reports.pdf.Maker;

/** What the office uses. */
record OwnDocxMaker(ReleaseRenderer renderer, ReleaseDocument document) implements Maker {

    static OwnDocxMaker of(ReleaseDocument document) {
        return new OwnDocxMaker(DocxRenderers.inHouseStyle(), document);
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public byte[] make() {
        return renderer.render(document);
    }
}
