package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.reports.docx.UnusableTemplateException.Reason;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes a header or footer ready to be filled: every content control that releases fill becomes a {@link #PLACE}, every
 * other one its content, and what only Word's own editing needs goes.
 */
final class DrawnFurniture {

    /** Element in the place of a content control; in it the {@code w:rPr} of the words that stood there. */
    static final String PLACE = "place";

    static final String CONTROL = "control";

    private static final Set<String> LEFT_BEHIND = Set.of(
            "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "numPr", "lastRenderedPageBreak");

    private static final Pattern FETCHES = Pattern.compile(
            "\\b(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|MACROBUTTON|RD)\\b");

    private DrawnFurniture() {}

    /** @throws UnusableTemplateException if there is a tag that releases do not know, or a field that fetches */
    static void prepare(Element drawn) {
        for (String name : LEFT_BEHIND) {
            words(drawn, name).forEach(DrawnFurniture::remove);
        }
        for (Element element : elements(drawn, "*")) {
            forget(element);
        }
        forget(drawn);
        refuseFieldsThatFetch(drawn);
        for (List<Element> found = words(drawn, "sdt"); !found.isEmpty(); found = words(drawn, "sdt")) {
            replace(found.get(0));
        }
    }

    /** Who typed what when (the revision ids) is nobody's business. */
    private static void forget(Element element) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Node attribute = element.getAttributes().item(i);
            String name = attribute.getNodeName();
            if (name.startsWith("w:rsid") || name.endsWith(":paraId") || name.endsWith(":textId")) {
                element.removeAttribute(name);
            }
        }
    }

    private static void refuseFieldsThatFetch(Element drawn) {
        List<String> instructions = new ArrayList<>();
        words(drawn, "fldSimple").forEach(field -> instructions.add(field.getAttributeNS(Word.MAIN, "instr")));
        // Word parts an instruction as it pleases.
        StringBuilder parted = new StringBuilder();
        words(drawn, "instrText").forEach(part -> parted.append(part.getTextContent()));
        instructions.add(parted.toString());
        for (String instruction : instructions) {
            var fetches = FETCHES.matcher(instruction.toUpperCase(Locale.ROOT));
            if (fetches.find()) {
                throw new UnusableTemplateException(Reason.REACHES_OUT, "the field " + fetches.group());
            }
        }
    }

    private static void replace(Element sdt) {
        Element properties = child(sdt, "sdtPr");
        Element content = child(sdt, "sdtContent");
        Element tag = properties == null ? null : child(properties, "tag");
        String tagged = tag == null ? "" : tag.getAttributeNS(Word.MAIN, "val").strip();
        if (tagged.startsWith(Control.PREFIX)) {
            Control control = Control.tagged(tagged)
                    .orElseThrow(() -> new UnusableTemplateException(Reason.UNKNOWN_CONTROL, tagged));
            boolean placeholder = properties != null && child(properties, "showingPlcHdr") != null;
            fill(sdt, content, place(sdt, content, control, placeholder));
        } else if (content != null) {
            for (Node child : children(content)) {
                sdt.getParentNode().insertBefore(child, sdt);
            }
        }
        remove(sdt);
    }

    private static Element place(Element sdt, @Nullable Element content, Control control, boolean placeholder) {
        Element place = sdt.getOwnerDocument().createElementNS(null, PLACE);
        place.setAttribute(CONTROL, control.name());
        List<Element> runs = content == null ? List.of() : words(content, "r");
        Element look = runs.isEmpty() ? null : child(runs.get(0), "rPr");
        if (look != null) {
            Element own = (Element) look.cloneNode(true);
            Element style = child(own, "rStyle");
            if (placeholder && style != null) {
                remove(style); // Word's grey for what is still to be typed
            }
            place.appendChild(own);
        }
        return place;
    }

    /** A control around whole paragraphs, or a cell, leaves the first paragraph, or the cell with it. */
    private static void fill(Element sdt, @Nullable Element content, Element place) {
        List<Element> paragraphs = content == null ? List.of() : words(content, "p");
        if (content == null || paragraphs.isEmpty()) {
            sdt.getParentNode().insertBefore(place, sdt);
            return;
        }
        Element first = paragraphs.get(0);
        for (Node child : children(first)) {
            if (!child.getNodeName().equals("w:pPr")) {
                first.removeChild(child);
            }
        }
        first.appendChild(place);
        for (Node child : children(content)) {
            boolean holds =
                    child == first || (child.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
            if (holds) {
                sdt.getParentNode().insertBefore(child, sdt);
            }
        }
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static @Nullable Element child(Element parent, String name) {
        for (Node child : children(parent)) {
            if (child instanceof Element element
                    && name.equals(element.getLocalName())
                    && Word.MAIN.equals(element.getNamespaceURI())) {
                return element;
            }
        }
        return null;
    }

    /** The elements of WordprocessingML with that name, in their order; a list that stays when they go. */
    static List<Element> words(Element from, String name) {
        return listed(from.getElementsByTagNameNS(Word.MAIN, name));
    }

    /** The elements of any vocabulary with that name. */
    static List<Element> elements(Element from, String name) {
        return listed(from.getElementsByTagNameNS("*", name));
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
