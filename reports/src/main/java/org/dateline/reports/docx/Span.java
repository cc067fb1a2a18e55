package org.dateline.reports.docx;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Words of one form, one after the other in a paragraph.
 *
 * @param words a line feed in them begins a new line
 * @param link where they lead; null if nowhere
 */
record Span(
        String words,
        boolean bold,
        boolean italic,
        @Nullable URI link) {

    static Span plain(String words) {
        return new Span(words, false, false, null);
    }

    static Span strong(String words) {
        return new Span(words, true, false, null);
    }
}
