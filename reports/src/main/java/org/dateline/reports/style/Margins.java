package org.dateline.reports.style;

/**
 * What a page leaves free around its text, in points. The start is the left side, and the right in Arabic.
 *
 * @param topOfFirst from the upper edge to the letterhead
 * @param top from the upper edge to the text on the pages that follow
 * @param bottom from the lower edge to the end of the text
 * @param footer from the lower edge to the baseline of the footer
 */
public record Margins(float start, float end, float topOfFirst, float top, float bottom, float footer) {

    /** What most printers leave white. */
    static final float LEAST = 5 * Length.MILLIMETRE;
    /** Between the baseline of the footer and the text: the footer's rule and air on both sides of it. */
    static final float FOOTER_ROOM = 24;

    /** @throws UnusableStyleException if a margin is less than printers leave white, or the footer runs into the text */
    public Margins {
        atLeast("margin.start", start, LEAST);
        atLeast("margin.end", end, LEAST);
        atLeast("margin.top-of-first", topOfFirst, LEAST);
        atLeast("margin.top", top, LEAST);
        atLeast("margin.footer", footer, LEAST);
        atLeast("margin.bottom", bottom, footer + FOOTER_ROOM);
    }

    private static void atLeast(String key, float margin, float least) {
        if (!(margin >= least)) {
            throw UnusableStyleException.at(
                    key, Length.inMillimetres(margin), "at least " + Length.inMillimetres(least));
        }
    }
}
