package org.dateline.reports.docx;

import java.util.List;
import java.util.Map;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every document takes from its template. Made once; never changes.
 *
 * @param ids the id of each style: Word translates them, so they are found by name
 * @param styles the styles for each language
 * @param copied parts that go into every document as they are
 */
record Template(Map<Style, String> ids, Map<Language, DeflatedPart> styles, List<TemplatePart> copied, Page page) {

    /**
     * The page.
     *
     * @param size attributes of {@code w:pgSz}, names and values in turn
     * @param margins attributes of {@code w:pgMar}, likewise
     */
    record Page(List<String> size, List<String> margins) {
        Page {
            size = List.copyOf(size);
            margins = List.copyOf(margins);
        }

        /** The width of the text, in twentieths of a point. */
        int measure() {
            return length(size, "w:w") - length(margins, "w:left") - length(margins, "w:right");
        }

        /** The height of the text, in twentieths of a point; a margin that may not give way is negative. */
        int height() {
            return length(size, "w:h") - Math.abs(length(margins, "w:top")) - Math.abs(length(margins, "w:bottom"));
        }

        private static int length(List<String> attributes, String name) {
            int at = attributes.indexOf(name);
            return at < 0 ? 0 : Integer.parseInt(attributes.get(at + 1));
        }
    }

    Template {
        ids = Map.copyOf(ids);
        styles = Map.copyOf(styles);
        copied = List.copyOf(copied);
    }

    String id(Style style) {
        return known(ids.get(style), style);
    }

    DeflatedPart styles(Language language) {
        return known(styles.get(language), language);
    }

    private static <T> T known(@Nullable T value, Object key) {
        if (value == null) {
            throw new IllegalStateException("the template has no " + key);
        }
        return value;
    }
}
