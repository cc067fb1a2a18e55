package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Lists a header or footer as the steps by which it is written. */
final class PieceList {

    /** What follows {@code w:rtl} in CT_RPr. */
    private static final Set<String> AFTER_DIRECTION = Set.of("w:em", "w:eastAsianLayout", "w:specVanish", "w:oMath");

    /** What the writer says of itself, or what belonged to the words that were there. */
    private static final Set<String> REPLACED = Set.of("w:rtl", "w:cs", "w:lang");

    /** Word reads the second of each for complex scripts. */
    private static final Map<String, String> TWINS = Map.of("w:b", "w:bCs", "w:i", "w:iCs", "w:sz", "w:szCs");

    private final List<Piece> pieces = new ArrayList<>();

    private PieceList() {}

    static List<Piece> of(Element root) {
        PieceList list = new PieceList();
        list.element(root);
        return List.copyOf(list.pieces);
    }

    private void element(Element element) {
        if (element.getNodeName().equals(DrawnFurniture.PLACE)) {
            Control control = Control.valueOf(element.getAttribute(DrawnFurniture.CONTROL));
            pieces.add(new Piece.Place(control, look(DrawnFurniture.child(element, "rPr"))));
            return;
        }
        pieces.add(new Piece.Start(element.getNodeName(), attributes(element)));
        boolean spoken =
                element.getLocalName().equals("t") || element.getLocalName().equals("instrText");
        for (Node child : DrawnFurniture.children(element)) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                String words = child.getNodeValue();
                if (spoken || !words.isBlank()) {
                    pieces.add(new Piece.Words(words));
                }
            }
        }
        pieces.add(new Piece.End());
    }

    private static List<String> attributes(Element element) {
        List<String> attributes = new ArrayList<>();
        NamedNodeMap found = element.getAttributes();
        for (int i = 0; i < found.getLength(); i++) {
            attributes.add(found.item(i).getNodeName());
            attributes.add(found.item(i).getNodeValue());
        }
        return attributes;
    }

    private static Piece.Look look(@Nullable Element properties) {
        List<Piece> style = new ArrayList<>();
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        List<String> fonts = new ArrayList<>();
        if (properties != null) {
            for (Node child : DrawnFurniture.children(properties)) {
                String name = child.getNodeName();
                if (!(child instanceof Element property) || REPLACED.contains(name)) {
                    continue;
                }
                if (name.equals("w:rFonts")) {
                    property.removeAttribute("w:hint");
                    fonts.addAll(attributes(property));
                    continue;
                }
                List<Piece> to = name.equals("w:rStyle") ? style : AFTER_DIRECTION.contains(name) ? after : before;
                to.addAll(of(property));
                String twin = TWINS.get(name);
                if (twin != null && DrawnFurniture.child(properties, twin.substring(2)) == null) {
                    to.add(new Piece.Start(twin, attributes(property)));
                    to.add(new Piece.End());
                }
            }
        }
        return new Piece.Look(style, fonts, before, after);
    }
}
