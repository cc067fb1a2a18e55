package org.dateline.reports.pdf;

import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.rendition.DocumentSigner;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.HouseStyles;

/**
 * Where the office gets its PDF from.
 *
 * <p>What it sets is tagged (PDF/UA-1, ISO 14289-1), archival (PDF/A-2a, ISO 19005-2), and the same bytes for the
 * same document in the same style.
 */
public final class PdfRendering {

    private PdfRendering() {}

    /** A renderer in the classic style that any number of threads may share; its fonts are read once for each JVM, on first use. */
    public static ReleaseRenderer renderer() {
        return renderer(HouseStyles.classic());
    }

    /** A renderer in a house's style, which is prepared once and kept with it. */
    public static ReleaseRenderer renderer(HouseStyle style) {
        return new PdfRenderer(style);
    }

    /** Reads the words of what anybody sends to be checked. */
    public static DocumentWords words() {
        return new PdfWords();
    }

    /** Signs what {@link #renderer} sets. */
    public static DocumentSigner signer(SigningKey key) {
        return new PdfSigner(key);
    }
}
