package org.dateline.reports.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one document uses of a typeface.
 *
 * <p>Each pair of a glyph and the text that it stands for has a code of its own, so that a glyph which stands for
 * different characters in different places (contextual forms, ideographs and their radicals) is copied and searched as
 * what it stands for.
 */
final class FontSubset {

    /** A glyph in one meaning. */
    record Meaning(int glyph, String text) {}

    private final Typeface typeface;
    private final String resourceName;
    private final Map<Meaning, Integer> codes = new LinkedHashMap<>();

    FontSubset(Typeface typeface, String resourceName) {
        this.typeface = typeface;
        this.resourceName = resourceName;
    }

    Typeface typeface() {
        return typeface;
    }

    /** The name under which pages call the font. */
    String resourceName() {
        return resourceName;
    }

    /** The code of a glyph that stands for a text; 0 is .notdef, which is never called. */
    int code(GlyphRun.Glyph glyph) {
        return codes.computeIfAbsent(new Meaning(glyph.number(), glyph.text()), meaning -> codes.size() + 1);
    }

    /** The codes in use, in rising order. */
    Map<Meaning, Integer> codes() {
        return codes;
    }

    SortedSet<Integer> glyphs() {
        SortedSet<Integer> glyphs = new TreeSet<>();
        codes.keySet().forEach(meaning -> glyphs.add(meaning.glyph()));
        return glyphs;
    }

    /** The fonts of one document, by typeface. */
    static final class Collection {
        private final Map<Typeface, FontSubset> subsets = new LinkedHashMap<>();

        FontSubset of(Typeface typeface) {
            FontSubset subset = subsets.get(typeface);
            if (subset == null) {
                subset = new FontSubset(typeface, "F" + (subsets.size() + 1));
                subsets.put(typeface, subset);
            }
            return subset;
        }

        Iterable<FontSubset> all() {
            return subsets.values();
        }
    }
}
