package org.dateline.reports.style;

/** A size of paper, upright, in points. */
public enum Paper {
    /** 210 × 297 mm (ISO 216). */
    A4(595.28f, 841.89f),
    /** 8½ × 11 inches (ANSI/ASME Y14.1, size A). */
    LETTER(612, 792);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
