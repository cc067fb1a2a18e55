package org.dateline.reports.pdf;

/**
 * How words look.
 *
 * @param size in points, before the typeface's own scale
 */
record Style(boolean bold, boolean italic, float size, Ink ink, boolean underlined) {

    static Style of(float size, Ink ink) {
        return new Style(false, false, size, ink, false);
    }

    Style inBold() {
        return new Style(true, italic, size, ink, underlined);
    }

    Style inItalic() {
        return new Style(bold, true, size, ink, underlined);
    }

    Style ofLink() {
        return new Style(bold, italic, size, Ink.ACCENT, true);
    }
}
