package org.dateline.reports.pdf;

import org.dateline.core.rendition.ReleaseRenderer;

/**
 * Where the office gets its PDF from.
 *
 * <p>What it sets is A4, tagged (PDF/UA-1, ISO 14289-1), archival (PDF/A-2a, ISO 19005-2), and the same bytes for the
 * same document.
 */
public final class PdfRendering {

    private PdfRendering() {}

    /** A renderer that any number of threads may share; its fonts are read once for each JVM, on first use. */
    public static ReleaseRenderer renderer() {
        return new PdfRenderer();
    }
}
