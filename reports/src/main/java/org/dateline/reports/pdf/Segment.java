package org.dateline.reports.pdf;

/**
 * A piece of a line that is not broken: a word, or the space after it, of one look, font and direction.
 *
 * @param start where it begins in the paragraph's characters
 * @param lead the typeface that leads the font which the document sets it in
 * @param level its embedding level (UAX #9): odd levels run from right to left
 * @param width in points
 */
record Segment(int start, String text, Span span, Typeface lead, byte level, GlyphRun run, float width, boolean space) {

    boolean isRightToLeft() {
        return (level & 1) != 0;
    }

    /** The size at which the font that leads is set, in points. */
    float fontSize() {
        return span.style().size() * lead.scale();
    }
}
