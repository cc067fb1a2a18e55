package org.dateline.reports.docx;

import java.util.List;

/** A step in writing a header or footer: what the organization drew, or a place that each release fills. */
sealed interface Piece {

    /** @param attributes names and values in turn */
    record Start(String name, List<String> attributes) implements Piece {
        public Start {
            attributes = List.copyOf(attributes);
        }
    }

    /** Closes what was opened last. */
    record End() implements Piece {}

    record Words(String words) implements Piece {}

    /** @param look of the words that the organization put there to be replaced */
    record Place(Control control, Look look) implements Piece {}

    /**
     * The properties of a run (ISO/IEC 29500-1, 17.3.2.28), parted where its direction is said: the schema wants an order.
     *
     * @param style {@code w:rStyle}, if there is one
     * @param fonts the attributes of {@code w:rFonts}, names and values in turn
     */
    record Look(List<Piece> style, List<String> fonts, List<Piece> before, List<Piece> after) {
        public Look {
            style = List.copyOf(style);
            fonts = List.copyOf(fonts);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
