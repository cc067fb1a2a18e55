package org.dateline.web.newsroom;

import java.util.List;
import java.util.Optional;
import org.dateline.core.publication.PublishedItem;
import org.dateline.web.prose.ProseHtml;

/**
 * A correction as pages show it.
 *
 * @param number of the corrigendum, counted from 1 without minor changes; 0 if it is a minor change
 * @param earlier the number of the text that it corrected
 * @param downloads the corrigendum's documents
 */
record ShownCorrection(
        PublishedItem.Correction correction,
        int number,
        int earlier,
        Moment moment,
        List<PublishedPage.Download> downloads) {

    ShownCorrection {
        downloads = List.copyOf(downloads);
    }

    public String reference() {
        return correction.reference();
    }

    public boolean minorChange() {
        return correction.minorChange();
    }

    /** What the public is told of it: for what, what is to be read. */
    public String html() {
        return ProseHtml.of(correction.corrigendum().blocks(), digest -> Optional.empty());
    }

    public String words() {
        return correction.corrigendum().words();
    }
}
