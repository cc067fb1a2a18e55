package org.dateline.reports.pdf;

import java.util.List;

/**
 * Shaped characters of one font, from left to right as the eye meets them, in font units. The origin is on the baseline
 * at the left end.
 *
 * @param advance how far the run reaches
 */
record GlyphRun(Typeface typeface, List<Glyph> glyphs, int advance) {

    /**
     * One glyph and the characters that it stands for.
     *
     * @param number in the font
     * @param text what a reader gets who copies or searches it
     * @param x from the run's left end
     * @param y above the baseline
     */
    record Glyph(int number, String text, int x, int y) {}

    GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    float width(float size) {
        return advance * size * typeface.scale() / typeface.file().unitsPerEm();
    }
}
