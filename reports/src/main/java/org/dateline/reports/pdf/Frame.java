package org.dateline.reports.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where blocks are set: between which edges, in which sizes, inside which element.
 *
 * @param sheet the page
 * @param start from the start of the page's measure
 * @param depth how many lists it is inside of
 * @param bars the quotes that it is inside of
 */
record Frame(
        Sheet sheet, float start, float width, Typography typography, Ink ink, Tag tag, int depth, List<Row.Bar> bars) {

    /** Inside a quote's bar there is as much air as a list's label takes. */
    private static final float QUOTE_INDENT = 16;

    Frame {
        bars = List.copyOf(bars);
    }

    static Frame of(Sheet sheet, Typography typography, Tag tag) {
        return new Frame(sheet, 0, sheet.measure(), typography, Ink.BLACK, tag, 0, List.of());
    }

    Style style() {
        return Style.of(typography.size(), ink);
    }

    /** The frame of a list's items, right of their labels. */
    Frame item(float indent, Tag body) {
        return new Frame(sheet, start + indent, width - indent, typography, ink, body, depth + 1, bars);
    }

    Frame quote(Tag quote) {
        List<Row.Bar> inside =
                Stream.concat(bars.stream(), Stream.of(new Row.Bar(start))).toList();
        return new Frame(sheet, start + QUOTE_INDENT, width - QUOTE_INDENT, typography, ink, quote, depth, inside);
    }
}
