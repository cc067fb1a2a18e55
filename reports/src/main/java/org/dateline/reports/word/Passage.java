package org.dateline.reports.word;

import java.util.List;
import org.dateline.core.text.Block;

/** A part of a document in the order of its text. */
sealed interface Passage {

    /**
     * A paragraph.
     *
     * @param numbering the {@code w:num} of its list; empty if it stands in none
     * @param level in the list, from 0
     * @param indent in twentieths of a point; -1 if it does not say
     * @param side where its words stand
     * @param bookmark the first that begins in it; may be empty
     */
    record Line(
            StyleSheet.Look style,
            List<Span> spans,
            String numbering,
            int level,
            int indent,
            Block.Table.Side side,
            String bookmark)
            implements Passage {

        public Line {
            spans = List.copyOf(spans);
        }

        static Line plain(List<Span> spans) {
            return new Line(StyleSheet.NONE, spans, "", 0, -1, Block.Table.Side.START, "");
        }

        Line with(List<Span> other) {
            return new Line(style, other, numbering, level, indent, side, bookmark);
        }

        String words() {
            return Span.words(spans);
        }

        boolean isStyled(String name) {
            return style.name().equals(name) || style.basedOn().equals(name);
        }
    }

    /** A picture. */
    record Shown(Block.Figure figure) implements Passage {}

    /** A table that a release can set. */
    record Grid(Block.Table table) implements Passage {}
}
