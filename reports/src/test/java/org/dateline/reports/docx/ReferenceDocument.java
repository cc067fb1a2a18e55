package org.dateline.reports.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code reference.docx} from its styles and fonts: a Word document that shows every style under its own name.
 *
 * <p>After a change to them, run {@link #main}: {@code ReferenceDocumentTest} fails until the committed file is that.
 */
final class ReferenceDocument {

    static final String FILE = "src/main/resources/org/dateline/reports/docx/reference.docx";

    /** A4, in twentieths of a point. */
    private static final String[] SIZE = {"w:w", "11906", "w:h", "16838"};

    private static final String[] MARGINS = {
        "w:top",
        "1304",
        "w:right",
        "1304",
        "w:bottom",
        "1304",
        "w:left",
        "1304",
        "w:header",
        "624",
        "w:footer",
        "624",
        "w:gutter",
        "0"
    };

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private ReferenceDocument() {}

    /** @param arguments the directory of the module */
    public static void main(String... arguments) throws IOException {
        Files.write(Path.of(arguments[0]).resolve(FILE), bytes());
    }

    static byte[] bytes() {
        return PackageWriter.write(List.of(
                DeflatedPart.of("[Content_Types].xml", contentTypes()),
                DeflatedPart.of(
                        "_rels/.rels", relationships(Word.RELATIONSHIPS + "/officeDocument", "word/document.xml")),
                DeflatedPart.of("word/document.xml", document()),
                DeflatedPart.of(
                        "word/_rels/document.xml.rels",
                        relationships(
                                Word.RELATIONSHIPS + "/styles",
                                "styles.xml",
                                Word.RELATIONSHIPS + "/numbering",
                                "numbering.xml",
                                Word.RELATIONSHIPS + "/fontTable",
                                "fontTable.xml",
                                Word.RELATIONSHIPS + "/header",
                                "header1.xml",
                                Word.RELATIONSHIPS + "/header",
                                "header2.xml",
                                Word.RELATIONSHIPS + "/footer",
                                "footer1.xml",
                                Word.RELATIONSHIPS + "/footer",
                                "footer2.xml")),
                DeflatedPart.of("word/header1.xml", ReferenceFurniture.header()),
                DeflatedPart.of("word/header2.xml", ReferenceFurniture.firstHeader()),
                DeflatedPart.of("word/footer1.xml", ReferenceFurniture.footer(1)),
                DeflatedPart.of("word/footer2.xml", ReferenceFurniture.footer(2)),
                DeflatedPart.of("word/styles.xml", source("styles.xml")),
                DeflatedPart.of("word/numbering.xml", new Numbering().part()),
                DeflatedPart.of("word/fontTable.xml", source("fontTable.xml"))));
    }

    private static Xml document() {
        Xml xml = new Xml()
                .start("w:document", "xmlns:w", Word.MAIN, "xmlns:r", Word.RELATIONSHIPS)
                .start("w:body");
        for (Style style : Style.values()) {
            switch (style) {
                case TABLE_GRID -> table(xml, style);
                case HYPERLINK -> paragraph(xml, "BodyText", style.styleName(), "Hyperlink");
                default -> paragraph(xml, id(style), style.styleName(), "");
            }
        }
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:headerReference", "w:type", "first", "r:id", "rId5");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId6");
        xml.empty("w:footerReference", "w:type", "first", "r:id", "rId7");
        xml.empty("w:pgSz", SIZE).empty("w:pgMar", MARGINS).empty("w:titlePg").end();
        return xml.end().end();
    }

    /** In this template, as in an English Word's, a style's id is its name without the spaces. */
    private static String id(Style style) {
        String id = style.styleName().replace(" ", "");
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    private static void paragraph(Xml xml, String style, String words, String characterStyle) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end().start("w:r");
        if (!characterStyle.isEmpty()) {
            xml.start("w:rPr").empty("w:rStyle", "w:val", characterStyle).end();
        }
        xml.start("w:t").text(words).end().end().end();
    }

    private static void table(Xml xml, Style style) {
        xml.start("w:tbl")
                .start("w:tblPr")
                .empty("w:tblStyle", "w:val", id(style))
                .empty("w:tblW", "w:w", "0", "w:type", "auto")
                .end()
                .start("w:tblGrid")
                .empty("w:gridCol", "w:w", "4649")
                .empty("w:gridCol", "w:w", "4649")
                .end()
                .start("w:tr");
        for (int column = 1; column <= 2; column++) {
            xml.start("w:tc");
            paragraph(xml, "BodyText", style.styleName(), "");
            xml.end();
        }
        xml.end().end();
    }

    private static Xml contentTypes() {
        Xml xml = new Xml().start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (String part :
                List.of("document", "styles", "numbering", "fontTable", "header1", "header2", "footer1", "footer2")) {
            String type = part.equals("document") ? "document.main" : part.replaceAll("[12]", "");
            xml.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", TYPE + type + "+xml");
        }
        return xml.end();
    }

    private static Xml relationships(String... typesAndTargets) {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + (i / 2 + 1),
                    "Type",
                    typesAndTargets[i],
                    "Target",
                    typesAndTargets[i + 1]);
        }
        return xml.end();
    }

    private static byte[] source(String name) {
        try (InputStream in = ReferenceDocument.class.getResourceAsStream("reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
