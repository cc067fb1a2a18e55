package org.dateline.reports.pdf;

import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;

/** What the office uses: from the document to the tagged, archival file. */
record OwnMaker(ReleaseRenderer renderer, ReleaseDocument document) implements Maker {

    static OwnMaker of(ReleaseDocument document) {
        return new OwnMaker(PdfRendering.renderer(House.STYLE), document);
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
