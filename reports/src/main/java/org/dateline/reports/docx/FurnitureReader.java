package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.dateline.reports.docx.TemplateRemark.Kind;
import org.dateline.reports.docx.UnusableTemplateException.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Takes headers and footers from a template, with the pictures in them. */
final class FurnitureReader {

    private final PackagePart main;
    private final TemplatePage page;
    private final TemplateParts parts;
    private final Map<String, TemplatePart> pictures = new LinkedHashMap<>();
    private int numbered = FIRST_PICTURE;

    /** The template's own pictures count from here: far above those of the text and the house's logos. */
    private static final int FIRST_PICTURE = 2_000_000;

    FurnitureReader(PackagePart main, TemplatePage page, TemplateParts parts) {
        this.main = main;
        this.page = page;
        this.parts = parts;
    }

    Map<Template.Place, Furniture> read() throws OpenXML4JException, IOException {
        Map<Template.Place, Furniture> furniture = new EnumMap<>(Template.Place.class);
        for (Template.Place place : Template.Place.values()) {
            furniture.put(place, read(place));
        }
        if (furniture.values().stream().noneMatch(each -> each.has(Control.NUMBER))) {
            parts.remark(Kind.NO_NUMBER, "");
        }
        return furniture;
    }

    /** What the headers and footers that were read show. */
    List<TemplatePart> pictures() {
        return List.copyOf(pictures.values());
    }

    private Furniture read(Template.Place place) throws OpenXML4JException, IOException {
        String root = place.kind().equals("header") ? "w:hdr" : "w:ftr";
        String reference = page.reference(place);
        if (reference.isEmpty()) {
            return Furniture.empty(root);
        }
        PackageRelationship relationship = main.getRelationship(reference);
        PackagePart part = relationship == null ? null : main.getRelatedPart(relationship);
        if (part == null) {
            throw new UnusableTemplateException(Reason.BROKEN, place.kind());
        }
        Element drawn = parsed(TemplateParts.bytes(part)).getDocumentElement();
        if (!root.equals(drawn.getNodeName()) || !Word.MAIN.equals(drawn.getNamespaceURI())) {
            throw new UnusableTemplateException(Reason.FOREIGN, place.kind());
        }
        Map<String, Furniture.Target> links = links(part);
        DrawnFurniture.prepare(drawn);
        number(drawn, part.getPartName().getName());
        List<Piece> upright = PieceList.of(drawn);
        Mirror.turn(drawn, page.page());
        return new Furniture(upright, PieceList.of(drawn), links);
    }

    private static Document parsed(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new UnusableTemplateException(Reason.BROKEN, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Furniture.Target> links(PackagePart part) throws OpenXML4JException, IOException {
        Map<String, Furniture.Target> links = new TreeMap<>();
        for (PackageRelationship relationship : part.getRelationships()) {
            String type = relationship.getRelationshipType();
            if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                links.put(
                        relationship.getId(),
                        new Furniture.Target(type, relationship.getTargetURI().toASCIIString(), true));
            } else if (type.equals(Pictures.TYPE)) {
                String name = picture(part.getRelatedPart(relationship));
                links.put(relationship.getId(), new Furniture.Target(type, name, false));
            } else {
                throw new UnusableTemplateException(
                        Reason.UNSUPPORTED_IN_HEADER, type.substring(type.lastIndexOf('/') + 1));
            }
        }
        return links;
    }

    /** Its name, seen from the folder of the main part. */
    private String picture(PackagePart part) throws IOException {
        String name = part.getPartName().getName();
        TemplatePart known = pictures.get(name);
        if (known == null) {
            String extension = part.getPartName().getExtension().toLowerCase(Locale.ROOT);
            String own = "word/media/template" + (pictures.size() + 1) + "." + extension;
            DeflatedPart deflated = DeflatedPart.of(own, TemplateParts.bytes(part));
            known = new TemplatePart(deflated, part.getContentType(), Pictures.TYPE);
            pictures.put(name, known);
        }
        return known.deflated().name().substring("word/".length());
    }

    /** Gives every picture a number that no other of a document has, and looks whether it is named. */
    private void number(Element drawn, String part) {
        for (Element properties : new ArrayList<>(DrawnFurniture.elements(drawn, "docPr"))) {
            properties.setAttribute("id", Integer.toString(++numbered));
            if (properties.getAttribute("descr").isBlank()) {
                parts.remark(Kind.PICTURE_WITHOUT_ALTERNATIVE, part.substring(part.lastIndexOf('/') + 1));
            }
        }
    }
}
