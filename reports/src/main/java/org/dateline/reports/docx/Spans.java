package org.dateline.reports.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Inline;
import org.jspecify.annotations.Nullable;

/** Lays nested inlines side by side: Word knows no bold inside italic, only words that are both. */
final class Spans implements Inline.Visitor<Spans> {

    private final List<Span> spans = new ArrayList<>();
    private boolean bold;
    private boolean italic;
    private @Nullable URI link;

    private Spans() {}

    static List<Span> of(List<Inline> inlines) {
        return new Spans().addAll(inlines).spans;
    }

    private Spans addAll(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    @Override
    public Spans text(Inline.Text text) {
        spans.add(new Span(text.words(), bold, italic, link));
        return this;
    }

    @Override
    public Spans strong(Inline.Strong strong) {
        boolean outer = bold;
        bold = true;
        addAll(strong.content());
        bold = outer;
        return this;
    }

    @Override
    public Spans emphasis(Inline.Emphasis emphasis) {
        boolean outer = italic;
        italic = true;
        addAll(emphasis.content());
        italic = outer;
        return this;
    }

    @Override
    public Spans link(Inline.Link inner) {
        URI outer = link;
        link = inner.target();
        addAll(inner.content());
        link = outer;
        return this;
    }

    @Override
    public Spans lineBreak(Inline.LineBreak lineBreak) {
        spans.add(new Span("\n", bold, italic, link));
        return this;
    }
}
