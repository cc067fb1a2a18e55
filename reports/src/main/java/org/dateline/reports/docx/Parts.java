package org.dateline.reports.docx;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.core.picture.Picture;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;

/** The small parts that hold a package together (ISO/IEC 29500-2): what is in it, and what refers to what. */
final class Parts {

    static final String HEADER = "rId1";
    static final String FIRST_HEADER = "rId2";
    static final String FOOTER = "rId3";
    static final String FIRST_FOOTER = "rId4";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Parts() {}

    static Xml contentTypes(List<TemplatePart> copied) {
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
        type(xml, "word/header1.xml", WORD_TYPE + "header+xml");
        type(xml, "word/header2.xml", WORD_TYPE + "header+xml");
        type(xml, "word/footer1.xml", WORD_TYPE + "footer+xml");
        type(xml, "word/footer2.xml", WORD_TYPE + "footer+xml");
        copied.forEach(part -> type(xml, part.deflated().name(), part.contentType()));
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
        relationship(xml, HEADER, Word.RELATIONSHIPS + "/header", "header1.xml");
        relationship(xml, FIRST_HEADER, Word.RELATIONSHIPS + "/header", "header2.xml");
        relationship(xml, FOOTER, Word.RELATIONSHIPS + "/footer", "footer1.xml");
        relationship(xml, FIRST_FOOTER, Word.RELATIONSHIPS + "/footer", "footer2.xml");
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
        property(xml, "dc:language", Word.tag(layout.language()));
        time(xml, "dcterms:created", document.issuedAt());
        time(xml, "dcterms:modified", document.issuedAt());
        return xml.end();
    }

    private static void property(Xml xml, String name, String value) {
        xml.start(name).text(value).end();
    }

    private static void time(Xml xml, String name, Instant time) {
        xml.start(name, "xsi:type", "dcterms:W3CDTF").text(SECONDS.format(time)).end();
    }
}
