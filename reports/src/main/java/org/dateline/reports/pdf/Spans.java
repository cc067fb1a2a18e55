package org.dateline.reports.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Telephone;
import org.jspecify.annotations.Nullable;

/** The words of inlines, each with its look and its place in the structure. */
final class Spans implements Inline.Visitor<List<Span>> {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Style style;
    private final Tag tag;
    private final @Nullable URI target;

    private Spans(Style style, Tag tag, @Nullable URI target) {
        this.style = style;
        this.tag = tag;
        this.target = target;
    }

    static List<Span> of(List<Inline> inlines, Style style, Tag tag) {
        return new Spans(style, tag, null).all(inlines);
    }

    /** Words that lead somewhere, as an element of their own. */
    static Span link(String words, URI target, Style style, Tag parent) {
        return new Span(prepared(words), style.ofLink(), parent.child("Link"), target);
    }

    /** Words without inlines in them. */
    static Span words(String words, Style style, @Nullable Tag tag) {
        return Span.of(prepared(words), style, tag);
    }

    /** Words that keep their direction and order whatever stands around them: numbers, references, fingerprints. */
    static String isolated(String words) {
        return LEFT_TO_RIGHT_ISOLATE + words + END_OF_ISOLATE;
    }

    /**
     * White space in the one form that the typesetter knows, and telephone numbers isolated: in Arabic their groups
     * would change places (UAX #9).
     */
    private static String prepared(String words) {
        char[] spaced = words.toCharArray();
        for (int i = 0; i < spaced.length; i++) {
            spaced[i] = switch (spaced[i]) {
                case '\t' -> ' ';
                case '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
                default -> spaced[i];
            };
        }
        return Telephone.IN_WORDS.matcher(new String(spaced)).replaceAll(number -> isolated(number.group()));
    }

    private List<Span> all(List<Inline> inlines) {
        List<Span> spans = new ArrayList<>();
        for (Inline inline : inlines) {
            spans.addAll(inline.accept(this));
        }
        return spans;
    }

    @Override
    public List<Span> text(Inline.Text text) {
        return List.of(new Span(prepared(text.words()), style, tag, target));
    }

    @Override
    public List<Span> strong(Inline.Strong strong) {
        return new Spans(style.inBold(), tag, target).all(strong.content());
    }

    @Override
    public List<Span> emphasis(Inline.Emphasis emphasis) {
        return new Spans(style.inItalic(), tag, target).all(emphasis.content());
    }

    @Override
    public List<Span> link(Inline.Link link) {
        return new Spans(style.ofLink(), tag.child("Link"), link.target()).all(link.content());
    }

    @Override
    public List<Span> lineBreak(Inline.LineBreak lineBreak) {
        return List.of(new Span("\n", style, tag, target));
    }
}
