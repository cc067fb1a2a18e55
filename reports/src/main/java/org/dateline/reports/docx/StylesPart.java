package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A template's styles, made ready for documents in one language: words are in that language, the two list styles count
 * with the document's lists, and what stands at the left of a paragraph stands at the right in Arabic.
 */
final class StylesPart {

    private static final Map<String, String> MIRRORED = Map.of("left", "right", "right", "left");

    private final XMLStreamReader reader;
    private final Language language;
    private final Map<Style, String> ids;
    private final Xml xml = new Xml();
    private @Nullable String styleId;
    private int skipped;

    private StylesPart(byte[] styles, Language language, Map<Style, String> ids) throws XMLStreamException {
        this.reader = TemplateParts.reader(styles);
        this.language = language;
        this.ids = ids;
    }

    /** The ids of the styles that documents use, as far as they are there. */
    static Map<Style, String> ids(byte[] styles) throws XMLStreamException {
        Map<Style, String> ids = new EnumMap<>(Style.class);
        XMLStreamReader reader = TemplateParts.reader(styles);
        String id = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals("style")) {
                    id = reader.getAttributeValue(Word.MAIN, "styleId");
                } else if (reader.getLocalName().equals("name")) {
                    put(ids, reader.getAttributeValue(Word.MAIN, "val"), id);
                }
            }
        }
        return ids;
    }

    private static void put(Map<Style, String> ids, String name, String id) {
        for (Style style : Style.values()) {
            if (style.isNamed(name)) {
                ids.put(style, id);
            }
        }
    }

    static Xml in(Language language, byte[] styles, Map<Style, String> ids) throws XMLStreamException {
        return new StylesPart(styles, language, ids).copy();
    }

    private Xml copy() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> start();
                case XMLStreamReader.END_ELEMENT -> end();
                case XMLStreamReader.CHARACTERS -> {
                    if (skipped == 0 && !reader.isWhiteSpace()) {
                        xml.text(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return xml;
    }

    private void start() throws XMLStreamException {
        String name = reader.getLocalName();
        if (skipped > 0 || name.equals("numPr") || name.equals("rsid")) {
            skipped++;
            number(name);
            return;
        }
        if (name.equals("style")) {
            styleId = reader.getAttributeValue(Word.MAIN, "styleId");
        }
        if (name.equals("lang") && styleId == null) {
            xml.start("w:lang", Word.languages(language));
        } else if (name.equals("pBdr") && language.isRightToLeft()) {
            mirroredBorders();
        } else {
            xml.start(qualified(name), attributes());
        }
    }

    private void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        xml.end();
    }

    /** A template's own list definitions stay with it: documents bring theirs. */
    private void number(String name) {
        if (name.equals("numPr") && styleId != null) {
            if (styleId.equals(ids.get(Style.LIST_BULLET))) {
                number(Numbering.BULLETS);
            } else if (styleId.equals(ids.get(Style.LIST_NUMBER))) {
                number(Numbering.NUMBERS);
            }
        }
    }

    private void number(int number) {
        xml.start("w:numPr").empty("w:numId", "w:val", Integer.toString(number)).end();
    }

    /** Borders are named by the side of the page, not of the writing; the schema wants them in one order. */
    private void mirroredBorders() throws XMLStreamException {
        Map<String, String[]> borders = new HashMap<>();
        while (reader.nextTag() == XMLStreamReader.START_ELEMENT) {
            borders.put(reader.getLocalName(), attributes());
            reader.nextTag();
        }
        xml.start("w:pBdr");
        for (String side : List.of("top", "left", "bottom", "right", "between", "bar")) {
            String[] border = borders.get(MIRRORED.getOrDefault(side, side));
            if (border != null) {
                xml.empty("w:" + side, border);
            }
        }
        xml.end();
    }

    private String qualified(String name) {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private String[] attributes() {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            attributes.add(prefix == null ? "xmlns" : "xmlns:" + prefix);
            attributes.add(reader.getNamespaceURI(i));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            attributes.add(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name);
            attributes.add(reader.getAttributeValue(i));
        }
        return attributes.toArray(String[]::new);
    }
}
