package org.dateline.reports.pdf;

/**
 * How words look.
 *
 * @param display whether in the fonts of headlines and headings, else in those of the text
 * @param size in points, before the typeface's own scale
 */
record Style(boolean bold, boolean italic, boolean display, float size, Ink ink, boolean underlined) {

    static Style of(float size, Ink ink) {
        return new Style(false, false, false, size, ink, false);
    }

    Style inBold() {
        return new Style(true, italic, display, size, ink, underlined);
    }

    /** In the fonts of headlines and headings. */
    Style onDisplay() {
        return new Style(bold, italic, true, size, ink, underlined);
    }

    Style inItalic() {
        return new Style(bold, true, display, size, ink, underlined);
    }

    Style ofLink() {
        return new Style(bold, italic, display, size, Ink.ACCENT, true);
    }
}
