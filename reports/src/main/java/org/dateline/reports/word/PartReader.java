package org.dateline.reports.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.reports.brought.BroughtXml;
import org.dateline.reports.brought.UnpackedLimit;

/** Reads the XML of a part: no document type, nothing from outside, no deeper and no more than a text can be. */
final class PartReader {

    private static final int DEEPEST = 250;
    private static final int MOST_ELEMENTS = 1_500_000;

    /** Earlier forms of properties, and how words look: neither is a word. */
    private static final Set<String> PASSED_OVER = Set.of(
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "tblGridChange",
            "numberingChange",
            "tblPrExChange",
            "sectPr",
            "latentStyles",
            "docDefaults",
            "tblStylePr",
            "rFonts",
            "sz",
            "szCs",
            "color",
            "lang",
            "spacing",
            "kern",
            "proofErr",
            "lastRenderedPageBreak",
            "tblBorders",
            "tcBorders",
            "pBdr",
            "shd",
            "tblCellMar",
            "tcMar",
            "tabs",
            "noProof",
            "u",
            "position",
            "w",
            "highlight",
            "cnfStyle",
            "bookmarkEnd",
            "xfrm",
            "prstGeom",
            "ln",
            "solidFill",
            "extLst",
            "custGeom");

    /** One reader reads all parts of a document, and counts. */
    private final XMLInputFactory factory = BroughtXml.factory();

    private int elements;

    Element read(InputStream part) {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(part);
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (UnpackedLimit.isExceeded(e.getNestedException())) {
                throw new UnreadableDocumentException(Reason.TOO_LARGE, "a part is too large", e);
            }
            throw new UnreadableDocumentException(Reason.BROKEN, "a part is not well-formed", e);
        }
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException {
        Element root = new Element("");
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        int passed = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    if (passed > 0 || PASSED_OVER.contains(name)) {
                        passed++;
                    } else {
                        Element element = new Element(name, attributes(reader));
                        open.element().add(element);
                        open.push(element);
                        count(open.size());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (passed > 0) {
                        passed--;
                    } else {
                        open.pop();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (passed == 0 && holdsWords(open.element())) {
                        open.element().addText(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableDocumentException(Reason.BROKEN, "a part defines entities");
                default -> {}
            }
        }
        return root;
    }

    private static boolean holdsWords(Element element) {
        return switch (element.name()) {
            case "t", "delText", "instrText", "delInstrText", "v", "pt" -> true;
            default -> false;
        };
    }

    private void count(int depth) {
        elements++;
        if (depth > DEEPEST) {
            throw new UnreadableDocumentException(Reason.BROKEN, "elements lie too deep in each other");
        }
        if (elements > MOST_ELEMENTS) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "more elements than a text has");
        }
    }

    private static String[] attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        String[] attributes = new String[count * 2];
        for (int i = 0; i < count; i++) {
            attributes[2 * i] = reader.getAttributeLocalName(i);
            attributes[2 * i + 1] = reader.getAttributeValue(i);
        }
        return attributes;
    }
}
