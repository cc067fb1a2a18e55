package org.dateline.reports.style;

/**
 * Four fonts of one design, for Latin and Cyrillic letters. Arabic and Chinese are set in fonts of their own, and what a
 * family lacks is taken from the sans-serif one that Dateline ships.
 */
public sealed interface FontFamily {

    /** A family that Dateline ships. */
    enum Shipped implements FontFamily {
        /** Noto Sans. */
        SANS,
        /** Noto Serif. */
        SERIF
    }

    /** A family of the organization's own. */
    record Own(FontFile regular, FontFile bold, FontFile italic, FontFile boldItalic) implements FontFamily {}
}
