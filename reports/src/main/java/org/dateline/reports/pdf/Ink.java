package org.dateline.reports.pdf;

/** What a colour is for. Which colour that is, the house style says: {@link Inks}. */
enum Ink {
    /** Words. */
    BLACK,
    /** What stands back: addresses, footers. */
    GREY,
    /** The house's own: headings, links, rules. */
    ACCENT,
    /** Thin rules. */
    HAIRLINE,
    /** That this is no release. */
    ALERT,
    /** Bars beside quotes. */
    BAR,
    /** The words across a preview: seen at once, and the text over them is still read. */
    WATERMARK
}
