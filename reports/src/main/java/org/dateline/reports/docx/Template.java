package org.dateline.reports.docx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every document takes from its template. Made once; never changes.
 *
 * @param ids the id of each style: Word translates them, so they are found by name
 * @param styles the styles for each language
 * @param copied parts that go into every document as they are, and that the main part knows
 * @param pictures parts that go into every document as they are, and that headers and footers show
 * @param remarks what to tell the people who made it
 */
record Template(
        Map<Style, String> ids,
        Map<Language, DeflatedPart> styles,
        List<TemplatePart> copied,
        Map<Place, Furniture> furniture,
        List<TemplatePart> pictures,
        Page page,
        List<TemplateRemark> remarks) {

    /** Where on the page, and on which. */
    enum Place {
        HEADER,
        FIRST_HEADER,
        FOOTER,
        FIRST_FOOTER;

        boolean onTheFirstPage() {
            return this == FIRST_HEADER || this == FIRST_FOOTER;
        }

        /** As WordprocessingML says it: in the name of a part's type, of a relationship's and of a reference. */
        String kind() {
            return this == HEADER || this == FIRST_HEADER ? "header" : "footer";
        }

        /** The part's name, without folder and ending. */
        String part() {
            return kind() + (onTheFirstPage() ? 2 : 1);
        }

        /** Of the relationship that leads to the part. */
        String id() {
            return "rId" + (ordinal() + 1);
        }
    }

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

        /** The width of the paper, in twentieths of a point. */
        int width() {
            return length(size, "w:w");
        }

        /** The width of the text, in twentieths of a point. */
        int measure() {
            return width() - length(margins, "w:left") - length(margins, "w:right");
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
        pictures = List.copyOf(pictures);
        furniture = Map.copyOf(furniture);
        remarks = List.copyOf(remarks);
    }

    String id(Style style) {
        return known(ids.get(style), style);
    }

    DeflatedPart styles(Language language) {
        return known(styles.get(language), language);
    }

    Furniture furniture(Place place) {
        return known(furniture.get(place), place);
    }

    /** All parts that go into every document as they are. */
    List<TemplatePart> parts() {
        return Stream.concat(copied.stream(), pictures.stream()).toList();
    }

    private static <T> T known(@Nullable T value, Object key) {
        if (value == null) {
            throw new IllegalStateException("the template has no " + key);
        }
        return value;
    }
}
