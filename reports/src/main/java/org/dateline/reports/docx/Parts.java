package org.dateline.reports.docx;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.picture.Picture;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The small parts that hold a package together (ISO/IEC 29500-2): what is in it, and what refers to what. */
final class Parts {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Parts() {}

    static Xml contentTypes(Template template) {
        Xml xml = new Xml().start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Picture.Format format : Picture.Format.values()) {
            xml.empty("Default", "Extension", format.extension(), "ContentType", format.mediaType());
        }
        type(xml, "word/document.xml", Format.DOCX.mediaType() + ".main+xml");
        type(xml, "word/styles.xml", WORD_TYPE + "styles+xml");
        type(xml, "word/numbering.xml", WORD_TYPE + "numbering+xml");
        type(xml, "word/settings.xml", WORD_TYPE + "settings+xml");
        for (Template.Place place : Template.Place.values()) {
            type(xml, "word/" + place.part() + ".xml", WORD_TYPE + place.kind() + "+xml");
        }
        for (TemplatePart part : template.parts()) {
            type(xml, part.deflated().name(), part.contentType());
        }
        type(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.end();
    }

    private static void type(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", "/" + part, "ContentType", type);
    }

    static Xml ofPackage() {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        relationship(xml, "rId1", Word.RELATIONSHIPS + "/officeDocument", "word/document.xml");
        relationship(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.end();
    }

    static Xml ofDocument(List<TemplatePart> copied, Links links, Pictures pictures) {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        for (Template.Place place : Template.Place.values()) {
            relationship(xml, place.id(), Word.RELATIONSHIPS + "/" + place.kind(), place.part() + ".xml");
        }
        relationship(xml, "rId5", Word.RELATIONSHIPS + "/styles", "styles.xml");
        relationship(xml, "rId6", Word.RELATIONSHIPS + "/numbering", "numbering.xml");
        relationship(xml, "rId7", Word.RELATIONSHIPS + "/settings", "settings.xml");
        int id = 8;
        for (TemplatePart part : copied) {
            relationship(
                    xml,
                    "rId" + id++,
                    part.relationship(),
                    "/" + part.deflated().name());
        }
        links.writeTo(xml);
        pictures.writeTo(xml);
        return xml.end();
    }

    static Xml ofFurniture(Map<String, Furniture.Target> links, @Nullable HouseLogo logo) {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        links.forEach((id, link) -> {
            if (link.external()) {
                xml.empty(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        link.type(),
                        "Target",
                        link.target(),
                        "TargetMode",
                        "External");
            } else {
                relationship(xml, id, link.type(), link.target());
            }
        });
        if (logo != null) {
            relationship(xml, HouseLogo.RELATIONSHIP, Pictures.TYPE, logo.target());
        }
        return xml.end();
    }

    private static void relationship(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /** Settings that make Word lay the page out as it does today's documents, and ask nobody anything. */
    static Xml settings(Language language) {
        Xml xml = new Xml().start("w:settings", "xmlns:w", Word.MAIN);
        xml.empty("w:zoom", "w:percent", "100");
        xml.empty("w:defaultTabStop", "w:val", "720");
        xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
        xml.start("w:compat");
        for (String[] setting : new String[][] {
            {"compatibilityMode", "15"},
            {"overrideTableStyleFontSizeAndJustification", "1"},
            {"enableOpenTypeFeatures", "1"},
            {"doNotFlipMirrorIndents", "1"},
            {"differentiateMultirowTableHeaders", "1"}
        }) {
            xml.empty(
                    "w:compatSetting",
                    "w:name",
                    setting[0],
                    "w:uri",
                    "http://schemas.microsoft.com/office/word",
                    "w:val",
                    setting[1]);
        }
        xml.end();
        xml.empty("w:themeFontLang", Word.languages(language));
        xml.empty("w:decimalSymbol", "w:val", ".");
        xml.empty("w:listSeparator", "w:val", ",");
        return xml.end();
    }

    /** What the document says of itself: no person, no machine, and no time but that of the approval. */
    static Xml coreProperties(ReleaseDocument document, Layout layout) {
        String headline = document.text().headline();
        String reference = document.reference().value();
        Xml xml = new Xml()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        property(xml, "dc:title", headline.isEmpty() ? reference : headline);
        property(xml, "dc:subject", layout.labels().type(document.type()) + " " + reference);
        property(xml, "dc:creator", document.letterhead().organization());
        property(xml, "dc:identifier", reference);
        property(xml, "cp:keywords", keywords(document, layout));
        property(xml, "dc:language", Word.tag(layout.language()));
        time(xml, "dcterms:created", document.issuedAt());
        time(xml, "dcterms:modified", document.issuedAt());
        return xml.end();
    }

    /** By what an archive finds it: the kind of release, its reference, who issued it, and where. */
    private static String keywords(ReleaseDocument document, Layout layout) {
        return Stream.of(
                        layout.labels().type(document.type()),
                        document.reference().value(),
                        document.letterhead().acronym(),
                        document.text().dateline().city())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static void property(Xml xml, String name, String value) {
        xml.start(name).text(value).end();
    }

    private static void time(Xml xml, String name, Instant time) {
        xml.start(name, "xsi:type", "dcterms:W3CDTF").text(SECONDS.format(time)).end();
    }
}
