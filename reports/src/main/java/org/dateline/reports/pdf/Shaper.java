package org.dateline.reports.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.core.text.Language;

/**
 * Turns characters into glyphs with the JDK's HarfBuzz, and keeps what it has shaped: most words of a release are in the
 * language's everyday vocabulary, and shaping is dear.
 */
final class Shaper {

    /** Words, at most about ten megabytes of them; when it is full, it starts anew. */
    private static final int MOST_WORDS = 20_000;

    private static final int LONGEST_KEPT_WORD = 40;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    // From here on AWT gives signs of its own instead of glyphs: characters without a shape.
    private static final int FIRST_SIGN = 0xFFFE;

    /** What is kept of a word depends on its neighbours too: Arabic letters join across a change of style. */
    private record Word(Typeface typeface, String before, String text, String after, boolean rightToLeft) {}

    private final Typefaces typefaces;
    private final Map<Word, GlyphRun> words = new ConcurrentHashMap<>();

    Shaper(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The fonts in which words of a look are searched for a character, first to last. */
    List<Typeface> typefaces(Language language, Style style) {
        return typefaces.chain(language, style);
    }

    /** The typeface that leads the font in which a document sets words of a look. */
    Typeface lead(Language language, Style style) {
        return typefaces.lead(language, style);
    }

    /**
     * Shapes characters of one direction that one font has.
     *
     * @param before the character before them, to which the first may join; empty if there is none
     * @param after the character after them; empty if there is none
     */
    GlyphRun shape(Typeface typeface, String before, String text, String after, boolean rightToLeft) {
        if (text.length() > LONGEST_KEPT_WORD) {
            return layOut(new Word(typeface, before, text, after, rightToLeft));
        }
        Word word = new Word(typeface, before, text, after, rightToLeft);
        GlyphRun run = words.get(word);
        if (run == null) {
            run = layOut(word);
            if (words.size() >= MOST_WORDS) {
                words.clear();
            }
            words.put(word, run);
        }
        return run;
    }

    /** Whether a character has no shape of its own: joiners, direction marks, soft hyphens, variation selectors. */
    static boolean isShapeless(int codePoint) {
        return codePoint >= 0xAD && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static GlyphRun layOut(Word word) {
        char[] characters = (word.before + word.text + word.after).toCharArray();
        int start = word.before.length();
        GlyphVector vector = word.typeface
                .font()
                .layoutGlyphVector(
                        UNHINTED,
                        characters,
                        start,
                        start + word.text.length(),
                        word.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        String[] texts = texts(vector, word);
        List<GlyphRun.Glyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int number = vector.getGlyphCode(i);
            if (!texts[i].isEmpty()) {
                if (number == 0 || number >= FIRST_SIGN) {
                    throw new UnrenderableTextException(texts[i].codePointAt(0));
                }
                var position = vector.getGlyphPosition(i);
                int x = (int) Math.round(position.getX());
                int y = (int) Math.round(-position.getY());
                glyphs.add(new GlyphRun.Glyph(number, texts[i], x, y));
            }
        }
        int advance = (int) Math.round(vector.getGlyphPosition(count).getX());
        return new GlyphRun(word.typeface, glyphs, advance);
    }

    /** The characters of each glyph. Glyphs of one cluster share its characters: one each, and the last takes the rest. */
    private static String[] texts(GlyphVector vector, Word word) {
        int count = vector.getNumGlyphs();
        String[] texts = new String[count];
        Arrays.fill(texts, "");
        int step = word.rightToLeft ? -1 : 1;
        int logical = 0;
        while (logical < count) {
            int first = word.rightToLeft ? count - 1 - logical : logical;
            int from = vector.getGlyphCharIndex(first);
            int glyphs = 1;
            while (logical + glyphs < count && vector.getGlyphCharIndex(first + step * glyphs) == from) {
                glyphs++;
            }
            boolean last = logical + glyphs == count;
            int to = last ? word.text.length() : vector.getGlyphCharIndex(first + step * glyphs);
            share(word.text.substring(from, to), texts, first, step, glyphs);
            logical += glyphs;
        }
        return texts;
    }

    private static void share(String cluster, String[] texts, int first, int step, int glyphs) {
        int[] codePoints = cluster.codePoints().filter(c -> !isShapeless(c)).toArray();
        for (int i = 0; i < glyphs && i < codePoints.length; i++) {
            int end = i == glyphs - 1 ? codePoints.length : i + 1;
            texts[first + step * i] = new String(codePoints, i, end - i);
        }
        for (int i = codePoints.length; i < glyphs && codePoints.length > 0; i++) {
            // A mark that the font splits off its letter. It must say something, so it says that it joins.
            texts[first + step * i] = "\u200D";
        }
    }
}
