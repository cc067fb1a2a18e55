package org.dateline.reports.pdf;

/**
 * A piece of a line that is not broken: a word, or the space after it, of one look, font and direction.
 *
 * @param start where it begins in the paragraph's characters
 * @param level its embedding level (UAX #9): odd levels run from right to left
 * @param width in points
 */
record Segment(int start, String text, Span span, byte level, GlyphRun run, float width, boolean space) {

    boolean isRightToLeft() {
        return (level & 1) != 0;
    }

    /** The size at which the font is set, in points. */
    float fontSize() {
        return span.style().size() * run.typeface().scale();
    }
}
