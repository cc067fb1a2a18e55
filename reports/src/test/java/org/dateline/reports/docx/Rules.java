package org.dateline.reports.docx;

import static org.dateline.reports.docx.OpenedDocx.elements;
import static org.dateline.reports.docx.OpenedDocx.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What no schema can say of a package: whatever is referred to is there, and whatever is named is named once. */
final class Rules {

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String VML = "urn:schemas-microsoft-com:vml";

    private final OpenedDocx docx;
    private final List<String> faults = new ArrayList<>();

    private Rules(OpenedDocx docx) {
        this.docx = docx;
    }

    static List<String> faults(OpenedDocx docx) {
        Rules rules = new Rules(docx);
        rules.relationships();
        rules.contentTypes();
        rules.styles();
        rules.numbering();
        rules.shapes();
        rules.fields();
        rules.onePropertyOnce();
        rules.tables();
        rules.drawings();
        rules.coreProperties();
        return rules.faults;
    }

    private List<String> wordParts() {
        return docx.parts().keySet().stream()
                .filter(name -> name.startsWith("word/") && name.endsWith(".xml"))
                .toList();
    }

    private void relationships() {
        wordParts().forEach(this::relationships);
    }

    private void relationships(String part) {
        Set<String> ids = new HashSet<>();
        for (Element relationship : relationshipsOf(part)) {
            String id = relationship.getAttribute("Id");
            String target = relationship.getAttribute("Target");
            boolean external = relationship.getAttribute("TargetMode").equals("External");
            check(ids.add(id), "two relationships " + id);
            String name = target.startsWith("/") ? target.substring(1) : "word/" + target;
            check(external || docx.parts().containsKey(name), "no part " + target);
        }
        Set<String> used = new HashSet<>();
        for (Element element : elements(docx.xml(part).getDocumentElement(), "*", "*")) {
            for (String reference : List.of("id", "embed")) {
                String id = element.getAttributeNS(Word.RELATIONSHIPS, reference);
                if (!id.isEmpty()) {
                    used.add(id);
                    check(ids.contains(id), part + ": no relationship " + id);
                }
            }
        }
        relationshipsOf(part).stream()
                .filter(relationship -> Set.of(Links.TYPE, Pictures.TYPE).contains(relationship.getAttribute("Type")))
                .map(relationship -> relationship.getAttribute("Id"))
                .forEach(id -> check(used.contains(id), part + ": unused relationship " + id));
    }

    private List<Element> relationshipsOf(String part) {
        String name = part.replace("word/", "word/_rels/") + ".rels";
        return docx.parts().containsKey(name)
                ? elements(docx.xml(name).getDocumentElement(), RELATIONSHIP, "Relationship")
                : List.of();
    }

    private void contentTypes() {
        Element types = docx.xml("[Content_Types].xml").getDocumentElement();
        Set<String> typed = elements(types, "*", "Override").stream()
                .map(override -> override.getAttribute("PartName").substring(1))
                .collect(Collectors.toSet());
        Map<String, String> defaults = elements(types, "*", "Default").stream()
                .collect(Collectors.toMap(
                        type -> type.getAttribute("Extension"), type -> type.getAttribute("ContentType")));
        for (String part : docx.parts().keySet()) {
            String byExtension = defaults.getOrDefault(part.substring(part.lastIndexOf('.') + 1), "");
            boolean byDefault = !byExtension.isEmpty() && !byExtension.equals("application/xml")
                    || part.equals("[Content_Types].xml");
            check(byDefault || typed.contains(part), "no content type for " + part);
        }
        typed.forEach(part -> check(docx.parts().containsKey(part), "content type of no part: " + part));
    }

    private void styles() {
        Set<String> ids = unique("word/styles.xml", "style", style -> style.getAttributeNS(Word.MAIN, "styleId"));
        unique("word/styles.xml", "name", OpenedDocx::value);
        for (String part : wordParts()) {
            for (String reference : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
                docx.elements(part, reference)
                        .forEach(use -> check(ids.contains(value(use)), part + ": no style " + value(use)));
            }
        }
    }

    private void numbering() {
        Set<String> abstracts =
                unique("word/numbering.xml", "abstractNum", one -> one.getAttributeNS(Word.MAIN, "abstractNumId"));
        Set<String> numbers = unique("word/numbering.xml", "num", number -> number.getAttributeNS(Word.MAIN, "numId"));
        docx.elements("word/numbering.xml", "num")
                .forEach(number -> elements(number, "abstractNumId")
                        .forEach(used -> check(abstracts.contains(value(used)), "no abstractNum " + value(used))));
        for (String part : wordParts()) {
            docx.elements(part, "numId")
                    .forEach(used -> check(numbers.contains(value(used)), part + ": no num " + value(used)));
        }
    }

    private void shapes() {
        Set<String> ids = new HashSet<>();
        for (String part : wordParts()) {
            for (Element shape : elements(docx.xml(part).getDocumentElement(), VML, "shape")) {
                check(ids.add(shape.getAttribute("id")), "two shapes " + shape.getAttribute("id"));
            }
        }
    }

    private void fields() {
        for (String part : wordParts()) {
            int open = 0;
            for (Element mark : docx.elements(part, "fldChar")) {
                String type = mark.getAttributeNS(Word.MAIN, "fldCharType");
                open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
                check(open >= 0, part + ": field ends that has not begun");
            }
            check(open == 0, part + ": open field");
            docx.elements(part, "fldSimple")
                    .forEach(field -> check(!elements(field, "r").isEmpty(), part + ": field that shows nothing"));
        }
    }

    /** The schema lets a run have two colours; Word asks whether to repair the document. */
    private void onePropertyOnce() {
        for (String part : wordParts()) {
            for (String properties : List.of("rPr", "pPr")) {
                for (Element element : docx.elements(part, properties)) {
                    Set<String> seen = new HashSet<>();
                    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                        boolean again = child instanceof Element && !seen.add(child.getNodeName());
                        check(!again, part + ": " + child.getNodeName() + " twice");
                    }
                }
            }
        }
    }

    /** Word repairs a cell that does not end with a paragraph, and makes one table of two that touch. */
    private void tables() {
        for (String part : wordParts()) {
            for (Element cell : docx.elements(part, "tc")) {
                check(isNamed(lastChild(cell), "p"), part + ": cell that does not end with a paragraph");
            }
            for (Element table : docx.elements(part, "tbl")) {
                Node next = table.getNextSibling();
                check(isNamed(next, "p"), part + ": table without a paragraph after it");
                int columns = elements(table, "gridCol").size();
                elements(table, "tr")
                        .forEach(row -> check(
                                elements(row, "tc").size() == columns, part + ": row of another width than its table"));
            }
        }
    }

    private void drawings() {
        Set<String> ids = new HashSet<>();
        for (String part : wordParts()) {
            for (Element drawing : elements(docx.xml(part).getDocumentElement(), WORD_DRAWING, "docPr")) {
                check(ids.add(drawing.getAttribute("id")), "two docPr " + drawing.getAttribute("id"));
                check(!drawing.getAttribute("descr").isBlank(), part + ": picture without alternative text");
            }
            Element root = docx.xml(part).getDocumentElement();
            elements(root, WORD_DRAWING, "extent")
                    .forEach(extent -> check(
                            elements((Element) extent.getParentNode(), "*", "ext").stream()
                                    .allMatch(ext -> ext.getAttribute("cx").equals(extent.getAttribute("cx"))
                                            && ext.getAttribute("cy").equals(extent.getAttribute("cy"))),
                            part + ": picture of two sizes"));
        }
    }

    private void coreProperties() {
        Set<String> seen = new HashSet<>();
        Element root = docx.parts().containsKey("docProps/core.xml")
                ? docx.xml("docProps/core.xml").getDocumentElement()
                : null;
        for (Node child = root == null ? null : root.getFirstChild(); child != null; child = child.getNextSibling()) {
            check(seen.add(child.getNodeName()), "two " + child.getNodeName());
        }
    }

    private static @Nullable Node lastChild(Element element) {
        return element.getLastChild();
    }

    private static boolean isNamed(@Nullable Node node, String name) {
        return node != null && Word.MAIN.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    private Set<String> unique(String part, String element, Function<Element, String> name) {
        Set<String> names = new HashSet<>();
        docx.elements(part, element)
                .forEach(one -> check(names.add(name.apply(one)), part + ": two " + element + " " + name.apply(one)));
        return names;
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
