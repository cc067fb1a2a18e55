package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word document as the JDK's zip and DOM read it, so that what a test sees is not what its writer meant. */
final class OpenedDocx {

    private final byte[] bytes;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<byte[], Document> parsed = new IdentityHashMap<>();

    OpenedDocx(byte[] bytes) {
        this.bytes = bytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document xml(String part) {
        return parsed.computeIfAbsent(parts.get(part), content -> parse(part, content));
    }

    private static Document parse(String part, byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(part, e);
        }
    }

    /** The elements of WordprocessingML with that name, in their order. */
    List<Element> elements(String part, String name) {
        return elements(xml(part).getDocumentElement(), Word.MAIN, name);
    }

    static List<Element> elements(Element from, String name) {
        return elements(from, Word.MAIN, name);
    }

    static List<Element> elements(Element from, String namespace, String name) {
        NodeList found = from.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static String value(Element element) {
        return element.getAttributeNS(Word.MAIN, "val");
    }

    /** The text of a paragraph or run, marks of direction and all. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        elements(element, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    XWPFDocument inXwpf() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
