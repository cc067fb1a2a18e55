package org.dateline.reports.layout;

import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;

/** A breach of the walls, for the test that sees them fall. */
public class PublicRenderer implements ReleaseRenderer {
    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] render(ReleaseDocument document) {
        return new byte[0];
    }
}
