package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Glyphs of one typeface in the font of another, as FontBox reads them. */
class TrueTypeSubsetTest {

    /** Latin beside Naskh, whose letters are set larger by a quarter. */
    private static final double FACTOR = 0.8;

    /** Of a glyph: where its outline goes, and how far it moves the pen. */
    private record Found(List<Double> outline, int advance) {}

    /** Simple glyphs, one without ink, and some that are made of others. */
    @ParameterizedTest
    @ValueSource(ints = {'g', 'A', '8', '\u2019', ' ', '\u00E9', '\u01D6', '\u0439'})
    void bringsAGlyphThatStandsInToTheSizeOfTheLettersBesideIt(int character) throws IOException {
        Found original = found(Typeface.SANS, character);
        Found reduced = found(Typeface.NASKH, character);

        assertThat(reduced.outline).hasSameSizeAs(original.outline);
        for (int i = 0; i < original.outline.size(); i++) {
            assertThat(reduced.outline.get(i)).isCloseTo(FACTOR * original.outline.get(i), within(1.0));
        }
        assertThat((double) reduced.advance).isCloseTo(FACTOR * original.advance, within(0.5));
    }

    /** A glyph of Noto Sans in a font that another typeface leads, which has a glyph of its own in it. */
    private static Found found(Typeface lead, int character) throws IOException {
        FontSubset subset = new FontSubset(lead, "F1");
        subset.code(lead, glyph(lead, '1'));
        GlyphRun.Glyph glyph = glyph(Typeface.SANS, character);
        subset.code(Typeface.SANS, glyph);
        TrueTypeSubset cut = new TrueTypeSubset(subset);
        int number = cut.newNumber(new FontSubset.Meaning(Typeface.SANS, glyph.number(), glyph.text()));
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(cut.program()))) {
            return new Found(outline(font.getGlyph().getGlyph(number)), font.getAdvanceWidth(number));
        }
    }

    private static GlyphRun.Glyph glyph(Typeface typeface, int character) {
        return new Shaper(new Typefaces(HouseStyles.classic()))
                .shape(typeface, "", Character.toString(character), "", false)
                .glyphs()
                .get(0);
    }

    private static List<Double> outline(GlyphData glyph) {
        List<Double> places = new ArrayList<>();
        double[] part = new double[6];
        for (PathIterator path = glyph.getPath().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(part);
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < numbers; i++) {
                places.add(part[i]);
            }
        }
        return places;
    }
}
