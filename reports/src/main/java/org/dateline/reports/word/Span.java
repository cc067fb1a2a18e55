package org.dateline.reports.word;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.text.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Words of one form.
 *
 * @param words a line feed in them begins a new line
 * @param link where they lead; null if nowhere
 */
record Span(
        String words,
        boolean bold,
        boolean italic,
        @Nullable URI link) {

    Span with(String other) {
        return new Span(other, bold, italic, link);
    }

    boolean looksLike(Span other) {
        return bold == other.bold && italic == other.italic && Objects.equals(link, other.link);
    }

    static String words(List<Span> spans) {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    /** The spans without their first characters. */
    static List<Span> without(List<Span> spans, int characters) {
        List<Span> rest = new ArrayList<>();
        int left = characters;
        for (Span span : spans) {
            int cut = Math.min(left, span.words.length());
            left -= cut;
            if (cut < span.words.length()) {
                rest.add(span.with(span.words.substring(cut)));
            }
        }
        return rest;
    }

    /** One form beside the other; no white space where a paragraph or a line begins or ends. */
    static List<Span> tidy(List<Span> spans) {
        List<Span> tidy = new ArrayList<>();
        for (Span span : spans) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < span.words.length(); i++) {
                char c = span.words.charAt(i);
                boolean atStart = words.isEmpty() ? startsLine(tidy) : words.charAt(words.length() - 1) == '\n';
                if (c == '\n') {
                    trim(tidy, words);
                    if (!(words.isEmpty() ? startsLine(tidy) : words.charAt(words.length() - 1) == '\n')) {
                        words.append('\n');
                    }
                } else if (!(atStart && isSpace(c))) {
                    words.append(c);
                }
            }
            append(tidy, span.with(words.toString()));
        }
        trim(tidy, new StringBuilder());
        while (!tidy.isEmpty() && words(tidy).endsWith("\n")) {
            Span last = tidy.remove(tidy.size() - 1);
            append(tidy, last.with(last.words.substring(0, last.words.length() - 1)));
            trim(tidy, new StringBuilder());
        }
        return tidy;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean startsLine(List<Span> spans) {
        return spans.isEmpty() || spans.get(spans.size() - 1).words.endsWith("\n");
    }

    private static void append(List<Span> spans, Span more) {
        if (more.words.isEmpty()) {
            return;
        }
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).looksLike(more)) {
            spans.set(last, more.with(spans.get(last).words + more.words));
        } else {
            spans.add(more);
        }
    }

    /** Takes the spaces from the end of what is there. */
    private static void trim(List<Span> spans, StringBuilder words) {
        while (!words.isEmpty() && isSpace(words.charAt(words.length() - 1))) {
            words.setLength(words.length() - 1);
        }
        while (words.isEmpty() && !spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            String kept = last.words.replaceAll("[ \\t]+$", "");
            if (!kept.isEmpty()) {
                spans.add(last.with(kept));
                return;
            }
        }
    }

    /** As a text holds them: links outside, then italic, then bold, without white space at the edges of a form. */
    static List<Inline> inlines(List<Span> spans) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = 0; i < spans.size(); ) {
            URI link = spans.get(i).link;
            int end = i;
            List<Inline> inside = new ArrayList<>();
            while (end < spans.size() && Objects.equals(spans.get(end).link, link)) {
                formed(spans.get(end), inside);
                end++;
            }
            if (link == null) {
                inlines.addAll(inside);
            } else if (Span.words(spans.subList(i, end)).isBlank()) {
                inlines.add(new Inline.Text(" "));
            } else {
                inlines.add(new Inline.Link(link, inside));
            }
            i = end;
        }
        return inlines;
    }

    private static void formed(Span span, List<Inline> into) {
        String[] lines = span.words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.add(new Inline.LineBreak());
            }
            form(lines[i], span, into);
        }
    }

    private static void form(String line, Span span, List<Inline> into) {
        String bare = line.strip();
        if (bare.isEmpty() || !(span.bold || span.italic)) {
            text(line, into);
            return;
        }
        int start = line.indexOf(bare);
        text(line.substring(0, start), into);
        Inline inner = new Inline.Text(bare);
        inner = span.bold ? new Inline.Strong(List.of(inner)) : inner;
        into.add(span.italic ? new Inline.Emphasis(List.of(inner)) : inner);
        text(line.substring(start + bare.length()), into);
    }

    private static void text(String words, List<Inline> into) {
        if (!words.isEmpty()) {
            into.add(new Inline.Text(words));
        }
    }
}
