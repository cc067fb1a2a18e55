package org.dateline.reports.word;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph while it is read: each with its form and where it leads, and what is hidden in a placeholder. */
final class Wording {

    /** Styles whose weight and slope are the paper's, not the words'. */
    private static final Set<String> SET_BY_THE_PAPER = Set.of(
            "title",
            "subtitle",
            "quote",
            "intense quote",
            "caption",
            "contact",
            "table heading",
            "letterhead",
            "letterhead address",
            "release type",
            "release line",
            "end mark",
            "authenticity",
            "preview mark",
            "header",
            "footer",
            "table text");

    private final StyleSheet.Look paragraph;
    private final Gathered gathered;
    private final List<Span> spans;
    private final StringBuilder concealed = new StringBuilder();

    /** @param carried words of the paragraph before, whose end was deleted */
    Wording(StyleSheet.Look paragraph, Gathered gathered, List<Span> carried) {
        this.paragraph = paragraph;
        this.gathered = gathered;
        this.spans = new ArrayList<>(carried);
    }

    StyleSheet.Look paragraph() {
        return paragraph;
    }

    /**
     * @param look of the run's style
     * @param run what the run says of its form; null if nothing
     * @param link where the words lead; null if nowhere
     */
    void say(String words, StyleSheet.Look look, @Nullable Element run, @Nullable URI link) {
        if (formed("vanish", look.hidden(), paragraph.hidden(), run)) {
            concealed.append(words);
            return;
        }
        reveal();
        gathered.pass(words);
        spans.add(new Span(words, bold(look, run), italic(look, run), link));
    }

    private boolean bold(StyleSheet.Look look, @Nullable Element run) {
        return formed(isComplex(run) ? "bCs" : "b", look.bold(), ofParagraph(paragraph.bold()), run);
    }

    private boolean italic(StyleSheet.Look look, @Nullable Element run) {
        return formed(isComplex(run) ? "iCs" : "i", look.italic(), ofParagraph(paragraph.italic()), run);
    }

    private static boolean isComplex(@Nullable Element run) {
        return run != null && Boolean.TRUE.equals(run.on("rtl"));
    }

    private @Nullable Boolean ofParagraph(@Nullable Boolean said) {
        boolean paper = paragraph.heading() > 0 || SET_BY_THE_PAPER.contains(paragraph.name());
        return paper ? null : said;
    }

    /** What the run says itself, or its style and the paragraph's: two that both say so undo each other. */
    private static boolean formed(
            String what, @Nullable Boolean style, @Nullable Boolean outer, @Nullable Element run) {
        Boolean direct = run == null ? null : run.on(what);
        if (direct != null) {
            return direct;
        }
        return Boolean.TRUE.equals(style) ^ Boolean.TRUE.equals(outer);
    }

    /** Hidden words stand where they were, marked, until somebody decides. */
    private void reveal() {
        if (concealed.isEmpty()) {
            return;
        }
        String words = concealed.toString();
        concealed.setLength(0);
        if (!words.isBlank()) {
            spans.add(new Span(gathered.hide(words.replace('\n', ' ')), false, false, null));
        }
    }

    /** All that was said. */
    List<Span> spans() {
        reveal();
        return spans;
    }
}
