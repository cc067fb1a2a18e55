package org.dateline.reports.pdf;

import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.Margins;

/**
 * The paper, and where on it the text stands. In points.
 *
 * @param start the margin at the start side, which is the right in Arabic
 * @param measure the width of the text
 * @param topOfFirst from the upper edge to the letterhead
 * @param top from the upper edge to the text on the pages that follow
 * @param bottom from the lower edge to the end of the text
 * @param footer from the lower edge to the baseline of the footer
 */
record Sheet(
        float width,
        float height,
        float start,
        float measure,
        float topOfFirst,
        float top,
        float bottom,
        float footer) {

    static Sheet of(HouseStyle style) {
        Margins margins = style.margins();
        float width = style.paper().width();
        return new Sheet(
                width,
                style.paper().height(),
                margins.start(),
                width - margins.start() - margins.end(),
                margins.topOfFirst(),
                margins.top(),
                margins.bottom(),
                margins.footer());
    }

    /** The height that a page after the first has for text. */
    float room() {
        return height - top - bottom;
    }

    /** Where something stands, from the left edge of the paper, that begins so far from the start of the measure. */
    float left(boolean rightToLeft, float from, float itsWidth) {
        return rightToLeft ? width - start - from - itsWidth : start + from;
    }
}
