package org.dateline.reports.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A font of one document: what the document uses of a typeface, and the glyphs of others that stand in for characters which
 * that one lacks.
 *
 * <p>They are one font because many readers begin anew at each change of font: a line of Arabic with Latin words in it would
 * fall into pieces, and the words out of their order.
 *
 * <p>Each pair of a glyph and the text that it stands for has a code of its own, so that a glyph which stands for
 * different characters in different places (contextual forms, ideographs and their radicals) is copied and searched as
 * what it stands for.
 */
final class FontSubset {

    /** A glyph of a typeface in one meaning. */
    record Meaning(Typeface typeface, int glyph, String text) {}

    private final Typeface lead;
    private final String resourceName;
    private final Map<Meaning, Integer> codes = new LinkedHashMap<>();

    FontSubset(Typeface lead, String resourceName) {
        this.lead = lead;
        this.resourceName = resourceName;
    }

    /** The typeface whose units and size are the font's. */
    Typeface lead() {
        return lead;
    }

    /** The name under which pages call the font. */
    String resourceName() {
        return resourceName;
    }

    /** The code of a glyph that stands for a text; 0 is .notdef, which is never called. */
    int code(Typeface typeface, GlyphRun.Glyph glyph) {
        return codes.computeIfAbsent(new Meaning(typeface, glyph.number(), glyph.text()), meaning -> codes.size() + 1);
    }

    /** The codes in use, in rising order. */
    Map<Meaning, Integer> codes() {
        return codes;
    }

    /** The glyphs in use of each typeface; the one that leads comes first, even if no glyph of it is used. */
    Map<Typeface, SortedSet<Integer>> glyphs() {
        Map<Typeface, SortedSet<Integer>> glyphs = new LinkedHashMap<>();
        glyphs.put(lead, new TreeSet<>());
        for (Meaning meaning : codes.keySet()) {
            glyphs.computeIfAbsent(meaning.typeface(), typeface -> new TreeSet<>())
                    .add(meaning.glyph());
        }
        return glyphs;
    }

    /** What a unit of a typeface is in this font, in thousandths of the size at which the font is set. */
    double thousandths(Typeface typeface) {
        return 1000.0 * typeface.scale() / lead.scale() / typeface.file().unitsPerEm();
    }

    /** How far a glyph moves the pen, in thousandths of the font's size, as the font's widths say it. */
    double advance(Typeface typeface, int glyph) {
        return Math.rint(typeface.file().advance(glyph) * thousandths(typeface) * 10) / 10;
    }

    /** The fonts of one document, by the typeface that leads. */
    static final class Collection {
        private final Map<Typeface, FontSubset> subsets = new LinkedHashMap<>();

        FontSubset of(Typeface lead) {
            FontSubset subset = subsets.get(lead);
            if (subset == null) {
                subset = new FontSubset(lead, "F" + (subsets.size() + 1));
                subsets.put(lead, subset);
            }
            return subset;
        }

        Iterable<FontSubset> all() {
            return subsets.values();
        }
    }
}
