package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.dateline.core.rendition.Format;
import org.dateline.core.text.Language;

/**
 * Opens a template, checks it, and takes from it what documents need: styles, fonts, theme, page. Macros, attached
 * templates and anything fetched from outside are refused.
 */
final class TemplateReader {

    private static final String MAIN_TYPE = Format.DOCX.mediaType() + ".main+xml";
    private static final List<String> COPIED =
            List.of(Word.RELATIONSHIPS + "/fontTable", Word.RELATIONSHIPS + "/theme");

    /** In twentieths of a point: 5 cm. */
    private static final int NARROWEST = 2835;

    private TemplateReader() {}

    /** @throws UnusableTemplateException if it is no Word document, or not one that may be a template */
    static Template read(InputStream docx) throws IOException {
        try (OPCPackage opened = OPCPackage.open(docx)) {
            PackagePart main = main(opened);
            for (PackagePart part : opened.getParts()) {
                refuseWhatReachesOut(part);
            }
            byte[] styles = content(target(main, Word.RELATIONSHIPS + "/styles"));
            Map<Style, String> ids = new EnumMap<>(StylesPart.ids(styles));
            requireAll(ids);
            requireUsualPrefix(styles);
            Map<Language, DeflatedPart> byLanguage = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                byLanguage.put(language, DeflatedPart.of("word/styles.xml", StylesPart.in(language, styles, ids)));
            }
            return new Template(ids, byLanguage, copied(main), page(content(main)));
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new UnusableTemplateException("not a Word document", e);
        } catch (XMLStreamException e) {
            throw new UnusableTemplateException("a part is not well-formed", e);
        }
    }

    private static PackagePart main(OPCPackage opened) throws OpenXML4JException {
        PackageRelationshipCollection found = opened.getRelationshipsByType(Word.RELATIONSHIPS + "/officeDocument");
        if (found.size() != 1) {
            throw new UnusableTemplateException("not a Word document");
        }
        PackagePart main = opened.getPart(found.getRelationship(0));
        if (main == null || !main.getContentType().equals(MAIN_TYPE)) {
            throw new UnusableTemplateException("not a Word document without macros (.docx)");
        }
        return main;
    }

    private static void refuseWhatReachesOut(PackagePart part) throws OpenXML4JException {
        if (part.getContentType().contains("vba") || part.getContentType().contains("macro")) {
            throw new UnusableTemplateException("has macros");
        }
        if (part.isRelationshipPart()) {
            return;
        }
        for (PackageRelationship relationship : part.getRelationships()) {
            boolean external = relationship.getTargetMode() == TargetMode.EXTERNAL;
            if (external && !relationship.getRelationshipType().equals(Links.TYPE)) {
                throw new UnusableTemplateException("refers to something outside: " + relationship.getTargetURI());
            }
        }
    }

    private static void requireAll(Map<Style, String> ids) {
        List<String> missing = Arrays.stream(Style.values())
                .filter(style -> !ids.containsKey(style))
                .map(Style::styleName)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableTemplateException("lacks the styles " + String.join(", ", missing));
        }
    }

    /** Word has written {@code w:} for twenty years; what writes otherwise has made no template of Word's. */
    private static void requireUsualPrefix(byte[] styles) throws XMLStreamException {
        XMLStreamReader reader = reader(styles);
        reader.nextTag();
        if (!"w".equals(reader.getPrefix()) || !Word.MAIN.equals(reader.getNamespaceURI())) {
            throw new UnusableTemplateException("its styles are not written as Word writes them");
        }
    }

    private static List<TemplatePart> copied(PackagePart main) throws OpenXML4JException, IOException {
        List<TemplatePart> copied = new ArrayList<>();
        for (String type : COPIED) {
            for (PackageRelationship relationship : main.getRelationshipsByType(type)) {
                PackagePart part = main.getRelatedPart(relationship);
                if (part.getRelationships().isEmpty()) {
                    String name = part.getPartName().getName().substring(1);
                    copied.add(new TemplatePart(DeflatedPart.of(name, content(part)), part.getContentType(), type));
                }
            }
        }
        return copied;
    }

    private static PackagePart target(PackagePart main, String type) throws OpenXML4JException {
        PackageRelationshipCollection found = main.getRelationshipsByType(type);
        if (found.isEmpty()) {
            throw new UnusableTemplateException("has no " + type.substring(type.lastIndexOf('/') + 1));
        }
        return main.getRelatedPart(found.getRelationship(0));
    }

    private static byte[] content(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The page of the last section, which is that of the document. */
    private static Template.Page page(byte[] main) throws XMLStreamException {
        List<String> size = List.of();
        List<String> margins = List.of();
        XMLStreamReader reader = reader(main);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && Word.MAIN.equals(reader.getNamespaceURI())) {
                switch (reader.getLocalName()) {
                    case "pgSz" -> size = attributes(reader);
                    case "pgMar" -> margins = attributes(reader);
                    default -> {}
                }
            }
        }
        if (size.isEmpty() || margins.isEmpty()) {
            throw new UnusableTemplateException("has no page with size and margins");
        }
        Template.Page page = new Template.Page(size, margins);
        try {
            if (page.measure() < NARROWEST || page.height() < NARROWEST) {
                throw new UnusableTemplateException("has a page without room for text");
            }
        } catch (NumberFormatException e) {
            throw new UnusableTemplateException("has a page that is not measured as Word measures it", e);
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

    /** The JDK's own parser, whatever else is on the class path; no document type, nothing from outside. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
