package org.dateline.reports.docx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a header or footer round for a page in Arabic: its paragraphs and tables run from the right, and what stands at
 * the left edge goes to the right one. Pictures themselves are not turned: a logo is read as it is.
 */
final class Mirror {

    /** What stands before {@code w:bidi} in CT_PPr. */
    private static final Set<String> BEFORE_BIDI = Set.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN");

    /** What stands before {@code w:bidiVisual} in CT_TblPr. */
    private static final Set<String> BEFORE_VISUAL = Set.of("tblStyle", "tblpPr", "tblOverlap");

    /** What stands after {@code w:rtl} in CT_RPr. */
    private static final Set<String> AFTER_RTL = Set.of("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath");

    private static final Map<String, String> SIDES =
            Map.of("left", "right", "right", "left", "leftMargin", "rightMargin", "rightMargin", "leftMargin");

    /** English Metric Units in a twentieth of a point. */
    private static final long EMU_A_TWENTIETH = 635;

    private final Template.Page page;

    private Mirror(Template.Page page) {
        this.page = page;
    }

    static void turn(Element drawn, Template.Page page) {
        Mirror mirror = new Mirror(page);
        DrawnFurniture.words(drawn, "p").forEach(Mirror::paragraph);
        DrawnFurniture.words(drawn, "tblPr").forEach(properties -> flag(properties, "bidiVisual", BEFORE_VISUAL));
        DrawnFurniture.words(drawn, "pBdr").forEach(Mirror::borders);
        DrawnFurniture.words(drawn, "r").forEach(Mirror::run);
        DrawnFurniture.elements(drawn, "anchor").forEach(mirror::anchor);
    }

    private static void paragraph(Element paragraph) {
        Element properties = DrawnFurniture.child(paragraph, "pPr");
        if (properties == null) {
            properties = paragraph.getOwnerDocument().createElementNS(Word.MAIN, "w:pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        flag(properties, "bidi", BEFORE_BIDI);
    }

    private static void flag(Element properties, String name, Set<String> before) {
        Element said = DrawnFurniture.child(properties, name);
        if (said != null) {
            DrawnFurniture.remove(said);
        }
        Node next = properties.getFirstChild();
        while (next != null && (!(next instanceof Element) || before.contains(next.getLocalName()))) {
            next = next.getNextSibling();
        }
        properties.insertBefore(properties.getOwnerDocument().createElementNS(Word.MAIN, "w:" + name), next);
    }

    /** Borders are named by the side of the page, not of the writing; the schema wants left before right. */
    private static void borders(Element borders) {
        Element left = DrawnFurniture.child(borders, "left");
        Element right = DrawnFurniture.child(borders, "right");
        for (Element border : new Element[] {left, right}) {
            if (border != null) {
                String side = border == left ? "w:right" : "w:left";
                border.getOwnerDocument().renameNode(border, Word.MAIN, side);
            }
        }
        if (left != null && right != null) {
            borders.insertBefore(right, left);
        }
    }

    /** Spaces, dots and digits between words are of the direction of the page, as Word does not find out by itself. */
    private static void run(Element run) {
        StringBuilder words = new StringBuilder();
        DrawnFurniture.words(run, "t").forEach(t -> words.append(t.getTextContent()));
        boolean turned = !words.isEmpty()
                && Direction.stretches(words.toString(), true).stream().allMatch(Direction.Stretch::rightToLeft);
        if (!turned) {
            return;
        }
        Element properties = DrawnFurniture.child(run, "rPr");
        if (properties == null) {
            properties = run.getOwnerDocument().createElementNS(Word.MAIN, "w:rPr");
            run.insertBefore(properties, run.getFirstChild());
        }
        Element said = DrawnFurniture.child(properties, "rtl");
        if (said != null) {
            DrawnFurniture.remove(said);
        }
        Node next = properties.getFirstChild();
        while (next != null && !AFTER_RTL.contains(String.valueOf(next.getLocalName()))) {
            next = next.getNextSibling();
        }
        properties.insertBefore(properties.getOwnerDocument().createElementNS(Word.MAIN, "w:rtl"), next);
    }

    /** A picture that floats is as far from the other edge as it was from its own. */
    private void anchor(Element anchor) {
        String left = anchor.getAttribute("distL");
        anchor.setAttribute("distL", anchor.getAttribute("distR"));
        anchor.setAttribute("distR", left);
        List<Element> found = DrawnFurniture.elements(anchor, "positionH");
        if (found.isEmpty()) {
            return;
        }
        Element position = found.get(0);
        String from = position.getAttribute("relativeFrom");
        position.setAttribute("relativeFrom", SIDES.getOrDefault(from, from));
        DrawnFurniture.elements(position, "align")
                .forEach(align -> align.setTextContent(
                        SIDES.getOrDefault(align.getTextContent().strip(), align.getTextContent())));
        long room = EMU_A_TWENTIETH
                * switch (from) {
                    case "page" -> page.width();
                    case "margin", "column" -> page.measure();
                    default -> 0;
                };
        List<Element> extents = DrawnFurniture.elements(anchor, "extent");
        for (Element offset : DrawnFurniture.elements(position, "posOffset")) {
            if (room > 0 && !extents.isEmpty()) {
                long at = Long.parseLong(offset.getTextContent().strip());
                long width = Long.parseLong(extents.get(0).getAttribute("cx"));
                offset.setTextContent(Long.toString(room - at - width));
            }
        }
    }
}
