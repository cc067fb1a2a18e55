package org.dateline.reports.pdf;

/** The paper: A4 (ISO 216), and where on it the text stands. In points. */
final class Sheet {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float SIDE = 74;
    static final float MEASURE = WIDTH - 2 * SIDE;
    /** From the upper edge to the letterhead. */
    static final float TOP_OF_FIRST = 50;
    /** From the upper edge to the text on the pages that follow. */
    static final float TOP = 68;
    /** From the lower edge to the end of the text. */
    static final float BOTTOM = 78;
    /** From the lower edge to the baseline of the footer. */
    static final float FOOTER = 46;

    /** The height that a page after the first has for text. */
    static final float ROOM = HEIGHT - TOP - BOTTOM;

    private Sheet() {}
}
