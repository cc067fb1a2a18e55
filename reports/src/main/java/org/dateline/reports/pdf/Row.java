package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strip across the page that is not cut: one line of a paragraph, lines side by side, a picture.
 *
 * @param before space above, which goes when the row is the first of a page
 * @param breakAfter whether a page may end after it
 * @param bars the quotes that it stands in
 * @param graphics what it shows beside words
 * @param cells elements that take their place in the structure here, even if nothing is drawn for them
 * @param repeated drawn once more above the row when it is the first of a page: the headings of its table
 */
record Row(
        float before,
        float height,
        boolean breakAfter,
        List<Placed> lines,
        List<Bar> bars,
        List<Rule> rules,
        List<Graphic> graphics,
        List<Tag> cells,
        List<Row> repeated) {

    /** On which side of its measure a line stands; the start is the right in Arabic. */
    enum Alignment {
        START,
        CENTRE,
        END
    }

    /**
     * A line in its place.
     *
     * @param start from the start of the page's measure
     * @param baseline from the top of the row
     */
    record Placed(Line line, float start, float measure, float baseline, Alignment alignment) {}

    /** The bar at the side of a quote, as long as the quote; each quote has its own. */
    static final class Bar {
        private final float start;

        Bar(float start) {
            this.start = start;
        }

        /** From the start of the page's measure. */
        float start() {
            return start;
        }
    }

    /** A rule across the measure; {@code top} is its distance from the top of the row. */
    record Rule(float top, float thickness, Ink ink) {}

    /**
     * A drawing in its place.
     *
     * @param start from the start of the page's measure
     * @param top from the top of the row
     * @param tag the figure that it is; null if it belongs to the page and not to the text
     */
    record Graphic(
            Drawing drawing,
            float start,
            float top,
            float width,
            float height,
            @Nullable Tag tag) {}

    Row {
        lines = List.copyOf(lines);
        bars = List.copyOf(bars);
        rules = List.copyOf(rules);
        graphics = List.copyOf(graphics);
        cells = List.copyOf(cells);
        repeated = List.copyOf(repeated);
    }

    Row(float before, float height, boolean breakAfter, List<Placed> lines, List<Bar> bars, List<Rule> rules) {
        this(before, height, breakAfter, lines, bars, rules, List.of(), List.of(), List.of());
    }

    static Row of(float height, Placed line, List<Bar> bars) {
        return new Row(0, height, true, List.of(line), bars, List.of());
    }

    static Row ruled(float before, float height, Rule rule) {
        return new Row(before, height, false, List.of(), List.of(), List.of(rule));
    }

    /** Whether it shows nothing but rules. */
    boolean isBare() {
        return lines.isEmpty() && graphics.isEmpty();
    }

    Row before(float space) {
        return new Row(space, height, breakAfter, lines, bars, rules, graphics, cells, repeated);
    }

    Row keptWithNext() {
        return new Row(before, height, false, lines, bars, rules, graphics, cells, repeated);
    }

    /** With a line in front of its own, such as an item's label. */
    Row with(Placed label) {
        List<Placed> all = new ArrayList<>(lines);
        all.add(0, label);
        return new Row(before, height, breakAfter, all, bars, rules, graphics, cells, repeated);
    }

    Row showing(Graphic graphic) {
        return new Row(before, height, breakAfter, lines, bars, rules, List.of(graphic), cells, repeated);
    }

    Row ofCells(List<Tag> elements) {
        return new Row(before, height, breakAfter, lines, bars, rules, graphics, elements, repeated);
    }

    /** Under headings that stand above it wherever it begins a page. */
    Row under(List<Row> headings) {
        return new Row(before, height, breakAfter, lines, bars, rules, graphics, cells, headings);
    }
}
