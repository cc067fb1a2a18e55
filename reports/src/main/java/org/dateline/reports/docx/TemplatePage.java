package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.reports.docx.UnusableTemplateException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The page of a template's last section, which is that of releases, and the headers and footers on it.
 *
 * @param references the relationships of headers and footers, by kind and which: "header first"
 * @param firstIsOther whether the first page has a header and a footer of its own
 */
record TemplatePage(Template.Page page, Map<String, String> references, boolean firstIsOther) {

    /** In twentieths of a point: 5 cm. */
    private static final int NARROWEST = 2835;

    TemplatePage {
        references = Map.copyOf(references);
    }

    static TemplatePage of(byte[] main) throws XMLStreamException {
        List<String> size = List.of();
        List<String> margins = List.of();
        Map<String, String> references = new HashMap<>(); // a section that has none takes those of the one before
        boolean firstIsOther = false;
        XMLStreamReader reader = TemplateParts.reader(main);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && Word.MAIN.equals(reader.getNamespaceURI())) {
                switch (reader.getLocalName()) {
                    case "sectPr" -> firstIsOther = false;
                    case "pgSz" -> size = attributes(reader);
                    case "pgMar" -> margins = attributes(reader);
                    case "titlePg" -> firstIsOther = isOn(reader.getAttributeValue(Word.MAIN, "val"));
                    case "headerReference", "footerReference" ->
                        references.put(
                                reader.getLocalName().replace("Reference", "") + " "
                                        + reader.getAttributeValue(Word.MAIN, "type"),
                                String.valueOf(reader.getAttributeValue(Word.RELATIONSHIPS, "id")));
                    default -> {}
                }
            }
        }
        return new TemplatePage(page(size, margins), references, firstIsOther);
    }

    private static boolean isOn(@Nullable String value) {
        return value == null || !List.of("0", "false", "off").contains(value);
    }

    private static Template.Page page(List<String> size, List<String> margins) {
        if (size.isEmpty() || margins.isEmpty()) {
            throw new UnusableTemplateException(Reason.NO_PAGE, "");
        }
        Template.Page page = new Template.Page(size, margins);
        try {
            if (page.measure() < NARROWEST || page.height() < NARROWEST) {
                throw new UnusableTemplateException(Reason.NO_PAGE, "less than 5 cm between the margins");
            }
        } catch (NumberFormatException e) {
            throw new UnusableTemplateException(Reason.NO_PAGE, e);
        }
        return page;
    }

    private static List<String> attributes(XMLStreamReader reader) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (Word.MAIN.equals(reader.getAttributeNamespace(i))) {
                attributes.add("w:" + reader.getAttributeLocalName(i));
                attributes.add(reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    /** The relationship of what stands there; empty if nothing does. */
    String reference(Template.Place place) {
        boolean first = place.onTheFirstPage() && firstIsOther;
        return references.getOrDefault(place.kind() + (first ? " first" : " default"), "");
    }
}
