package org.dateline.reports.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Sets paragraphs of one document: characters to segments to lines.
 *
 * <p>Line breaks follow UAX #14 and directions UAX #9, both by ICU4J. For use by one thread.
 */
final class Typesetter {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Language language;
    private final Shaper shaper;
    private final BreakIterator breaks;
    /** Few texts need the next two, and each takes as long to make as a paragraph to set. */
    private @Nullable BreakIterator words;

    private @Nullable BreakIterator characters;

    Typesetter(Language language, Shaper shaper) {
        this.language = language;
        this.shaper = shaper;
        breaks = BreakIterator.getLineInstance(ULocale.forLocale(language.locale()));
    }

    private BreakIterator words() {
        BreakIterator known = words;
        if (known == null) {
            known = BreakIterator.getWordInstance(ULocale.forLocale(language.locale()));
            words = known;
        }
        return known;
    }

    private BreakIterator characters() {
        BreakIterator known = characters;
        if (known == null) {
            known = BreakIterator.getCharacterInstance(ULocale.forLocale(language.locale()));
            characters = known;
        }
        return known;
    }

    boolean isRightToLeft() {
        return language.isRightToLeft();
    }

    /** Lines as long as they may be, the last as long as it comes. */
    List<Line> lines(List<Span> spans, float measure) {
        return lines(spans, measure, false);
    }

    /** Lines of about one length, as a headline has them. */
    List<Line> balanced(List<Span> spans, float measure) {
        return lines(spans, measure, true);
    }

    /** All on one line, however long. */
    Line line(List<Span> spans) {
        return lines(spans, Float.MAX_VALUE).get(0);
    }

    /** How wide the widest piece is that no line breaks. */
    float widestWord(List<Span> spans) {
        ShapedText text = ShapedText.of(spans, language, shaper);
        if (text.isEmpty()) {
            return 0;
        }
        breaks.setText(text.characters());
        float widest = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            widest = Math.max(widest, chunk(text, start, end).contentWidth());
            start = end;
        }
        return widest;
    }

    private List<Line> lines(List<Span> spans, float measure, boolean balanced) {
        ShapedText text = ShapedText.of(spans, language, shaper);
        if (text.isEmpty()) {
            return List.of();
        }
        breaks.setText(text.characters());
        // Chinese may break between any two characters, but a headline that breaks inside a word is hard to read.
        boolean keepsWords = balanced && language == Language.CHINESE;
        if (keepsWords) {
            words().setText(text.characters());
        }
        List<Chunk> chunks = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (keepsWords && !words().isBoundary(end)) {
                continue;
            }
            Chunk chunk = chunk(text, start, end);
            if (chunk.contentWidth() > measure) {
                chunks.addAll(cut(text, start, end, measure));
            } else {
                chunks.add(chunk);
            }
            start = end;
        }
        LineFill fill = new LineFill(chunks, measure, balanced);
        return fill.lines(language);
    }

    private static Chunk chunk(ShapedText text, int start, int end) {
        char last = text.characters().charAt(end - 1);
        boolean hyphenated = last == SOFT_HYPHEN && end < text.characters().length();
        return new Chunk(text.segments(start, end), last == '\n', hyphenated ? text.hyphen(end - 1) : null);
    }

    /** A word longer than a line is cut between characters, each piece as long as the line lets it be. */
    private List<Chunk> cut(ShapedText text, int start, int end, float measure) {
        characters().setText(text.characters());
        List<Chunk> pieces = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = longestFitting(text, from, end, measure);
            pieces.add(chunk(text, from, to));
            from = to;
        }
        return pieces;
    }

    private int longestFitting(ShapedText text, int from, int end, float measure) {
        // Doubling finds a length that is too long, halving the longest that is not.
        int fits = characters().following(from);
        int reach = 8;
        int tooLong = boundary(from + reach, end);
        while (tooLong < end && chunk(text, from, tooLong).contentWidth() <= measure) {
            fits = Math.max(fits, tooLong);
            reach *= 2;
            tooLong = boundary(from + reach, end);
        }
        if (tooLong == end && chunk(text, from, end).contentWidth() <= measure) {
            return end;
        }
        while (true) {
            int middle = boundary((fits + tooLong) / 2, end);
            if (middle <= fits || middle >= tooLong) {
                middle = boundary(characters().following(fits), end);
                if (middle >= tooLong) {
                    return fits;
                }
            }
            if (chunk(text, from, middle).contentWidth() <= measure) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
    }

    private int boundary(int at, int end) {
        if (at >= end) {
            return end;
        }
        return characters().isBoundary(at) ? at : Math.min(end, characters().following(at));
    }
}
