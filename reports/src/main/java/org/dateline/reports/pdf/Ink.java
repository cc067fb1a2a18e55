package org.dateline.reports.pdf;

/** A colour of the house, in sRGB, as PDF's operator for filling writes it. */
enum Ink {
    /** Words. */
    BLACK("0.11 0.12 0.14 rg"),
    /** What stands back: addresses, footers. 5.9 to 1 against paper. */
    GREY("0.38 0.40 0.43 rg"),
    /** The house's blue: headings, links, rules. 9.9 to 1 against paper. */
    ACCENT("0.05 0.25 0.44 rg"),
    /** Thin rules. */
    HAIRLINE("0.80 0.83 0.86 rg"),
    /** That this is no release. 7.1 to 1 against paper. */
    ALERT("0.62 0.12 0.12 rg"),
    /** Bars beside quotes. */
    BAR("0.55 0.66 0.77 rg"),
    /** The words across a preview: seen at once, and the text over them is still read. */
    WATERMARK("0.93 0.86 0.85 rg");

    private final String operator;

    Ink(String operator) {
        this.operator = operator;
    }

    String operator() {
        return operator;
    }
}
