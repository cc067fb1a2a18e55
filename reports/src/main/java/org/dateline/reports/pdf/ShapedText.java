package org.dateline.reports.pdf;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/** The characters of a paragraph, each with its span, its direction and the font that has it. */
final class ShapedText {

    private final String characters;
    private final List<Span> spans;
    /** For each character, which of the spans it is in. */
    private final int[] spanOf;

    private final byte[] levels;
    private final Typeface[] typefaces;
    private final Language language;
    private final Shaper shaper;

    private ShapedText(String characters, List<Span> spans, Language language, Shaper shaper) {
        this.characters = characters;
        this.spans = spans;
        this.language = language;
        this.shaper = shaper;
        spanOf = new int[characters.length()];
        int at = 0;
        for (int i = 0; i < spans.size(); i++) {
            int end = at + spans.get(i).text().length();
            Arrays.fill(spanOf, at, end, i);
            at = end;
        }
        levels = levels(characters, language);
        typefaces = typefaces();
    }

    /** @throws UnrenderableTextException if no font has one of the characters */
    static ShapedText of(List<Span> spans, Language language, Shaper shaper) {
        StringBuilder joined = new StringBuilder();
        spans.forEach(span -> joined.append(span.text()));
        return new ShapedText(joined.toString(), spans, language, shaper);
    }

    String characters() {
        return characters;
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    /** The characters from one place to another, in pieces of one look, font and direction. */
    List<Segment> segments(int start, int end) {
        List<Segment> segments = new ArrayList<>(2);
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || isSeam(at)) {
                segments.add(segment(from, at));
                from = at;
            }
        }
        return segments;
    }

    private boolean isSeam(int at) {
        return spanOf[at] != spanOf[at - 1]
                || levels[at] != levels[at - 1]
                || typefaces[at] != typefaces[at - 1]
                || isSpace(characters.charAt(at)) != isSpace(characters.charAt(at - 1));
    }

    private Segment segment(int start, int end) {
        Span span = spans.get(spanOf[start]);
        byte level = levels[start];
        boolean space = isSpace(characters.charAt(start));
        String text = characters.substring(start, end);
        GlyphRun run = shaper.shape(
                typefaces[start],
                space ? "" : neighbour(start - 1),
                text.replace('\n', ' '),
                space ? "" : neighbour(end),
                (level & 1) != 0);
        return new Segment(
                start,
                text,
                span,
                lead(span),
                level,
                run,
                run.width(span.style().size()),
                space);
    }

    /** The hyphen that shows when a line ends at a soft hyphen, and that reads as the soft hyphen that it is. */
    Segment hyphen(int softHyphen) {
        Span span = spans.get(spanOf[softHyphen]);
        boolean rightToLeft = (levels[softHyphen] & 1) != 0;
        Typeface typeface = choose(shaper.typefaces(language, span.style()), '-', typefaces[softHyphen]);
        GlyphRun dash = shaper.shape(typeface, "", "-", "", rightToLeft);
        GlyphRun.Glyph glyph = dash.glyphs().get(0);
        GlyphRun run =
                new GlyphRun(typeface, List.of(new GlyphRun.Glyph(glyph.number(), "\u00AD", 0, 0)), dash.advance());
        float width = run.width(span.style().size());
        return new Segment(softHyphen, "", span, lead(span), levels[softHyphen], run, width, false);
    }

    private Typeface lead(Span span) {
        return shaper.lead(language, span.style());
    }

    /** The character next to a piece if it joins to it, as Arabic letters do; else nothing. */
    private String neighbour(int at) {
        if (at < 0 || at >= characters.length()) {
            return "";
        }
        char character = characters.charAt(at);
        return UScript.getScript(character) == UScript.ARABIC || character == '\u200D' ? String.valueOf(character) : "";
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\u3000';
    }

    private static byte[] levels(String characters, Language language) {
        if (!language.isRightToLeft() && !Bidi.requiresBidi(characters.toCharArray(), 0, characters.length())) {
            return new byte[characters.length()];
        }
        Bidi bidi = new Bidi();
        bidi.setPara(characters, language.isRightToLeft() ? Bidi.RTL : Bidi.LTR, null);
        return bidi.getLevels();
    }

    private Typeface[] typefaces() {
        Typeface[] chosen = new Typeface[characters.length()];
        List<Typeface> chain = List.of();
        Typeface previous = null;
        for (int at = 0, next; at < characters.length(); at = next) {
            int codePoint = characters.codePointAt(at);
            next = at + Character.charCount(codePoint);
            if (at == 0 || spanOf[at] != spanOf[at - 1]) {
                chain = shaper.typefaces(language, spans.get(spanOf[at]).style());
                previous = null;
            }
            previous = choose(chain, codePoint, previous);
            Arrays.fill(chosen, at, next, previous);
            if (isSpace(characters.charAt(at))) {
                previous = null;
            }
        }
        return chosen;
    }

    /** Digits, marks and punctuation stay in the font of the letters before them, as far as it has them. */
    private static Typeface choose(List<Typeface> chain, int codePoint, @Nullable Typeface previous) {
        if (codePoint == '\n' || Shaper.isShapeless(codePoint)) {
            return previous == null ? chain.get(0) : previous;
        }
        if (Character.getType(codePoint) == Character.CONTROL) {
            throw new UnrenderableTextException(codePoint);
        }
        if (previous != null && isCommon(codePoint) && previous.has(codePoint)) {
            return previous;
        }
        for (Typeface typeface : chain) {
            if (typeface.has(codePoint)) {
                return typeface;
            }
        }
        throw new UnrenderableTextException(codePoint);
    }

    private static boolean isCommon(int codePoint) {
        int script = UScript.getScript(codePoint);
        return script == UScript.COMMON || script == UScript.INHERITED;
    }
}
