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
