package org.dateline.reports.pdf;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Words of one look that belong to one element of the structure.
 *
 * @param tag null for what is no part of the text, such as a footer
 * @param target where the words lead; null if nowhere
 */
record Span(
        String text,
        Style style,
        @Nullable Tag tag,
        @Nullable URI target) {

    static Span of(String text, Style style, @Nullable Tag tag) {
        return new Span(text, style, tag, null);
    }
}
