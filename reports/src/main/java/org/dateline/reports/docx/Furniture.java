package org.dateline.reports.docx;

import java.util.List;
import java.util.Map;

/**
 * A header or footer as the organization drew it, with the places that each release fills. Never changes.
 *
 * @param upright for what is written from left to right
 * @param mirrored for Arabic: what stood at the left stands at the right
 * @param links its relationships: the id, and where that leads
 */
record Furniture(List<Piece> upright, List<Piece> mirrored, Map<String, Target> links) {

    /**
     * Where a relationship leads.
     *
     * @param external whether out of the package, as a hyperlink does
     */
    record Target(String type, String target, boolean external) {}

    Furniture {
        upright = List.copyOf(upright);
        mirrored = List.copyOf(mirrored);
    }

    List<Piece> pieces(boolean rightToLeft) {
        return rightToLeft ? mirrored : upright;
    }

    boolean has(Control control) {
        return upright.stream().anyMatch(piece -> piece instanceof Piece.Place place && place.control() == control);
    }

    /** Nothing but a paragraph, which Word wants. */
    static Furniture empty(String root) {
        List<Piece> pieces = List.of(
                new Piece.Start(root, List.of("xmlns:w", Word.MAIN, "xmlns:r", Word.RELATIONSHIPS)),
                new Piece.Start("w:p", List.of()),
                new Piece.End(),
                new Piece.End());
        return new Furniture(pieces, pieces, Map.of());
    }
}
