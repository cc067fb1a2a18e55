package org.dateline.web.desk.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents with no more in them than Word needs to open them. */
final class WordDocuments {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private WordDocuments() {}

    static byte[] saying(String words) throws IOException {
        return document("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>", "");
    }

    /** With a headline, a tracked change, a comment and hidden words. */
    static byte[] reviewed() throws IOException {
        return document(
                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>The head visits Exampleland</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t xml:space=\"preserve\">They met </w:t></w:r>"
                        + "<w:ins w:id=\"1\" w:author=\"A. Colleague\" w:date=\"2026-01-02T03:04:05Z\"><w:r><w:t>twice</w:t></w:r></w:ins>"
                        + "<w:del w:id=\"2\" w:author=\"A. Colleague\"><w:r><w:delText>thrice</w:delText></w:r></w:del>"
                        + "<w:r><w:t xml:space=\"preserve\"> on </w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
                        + "<w:r><w:t>Monday</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not for the press</w:t></w:r></w:p>",
                "<w:comment w:id=\"0\" w:author=\"A. Colleague\"><w:p><w:r><w:t>Was it not Tuesday?</w:t></w:r></w:p></w:comment>");
    }

    private static byte[] document(String body, String comments) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("document", "document.main") + override("styles", "styles")
                        + override("comments", "comments") + override("header1", "header") + "</Types>");
        parts.put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(relationship("rId1", "styles", "styles.xml")
                        + relationship("rId2", "comments", "comments.xml")
                        + relationship("rId3", "header", "header1.xml")));
        parts.put(
                "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + WORD + "\"><w:style w:type=\"paragraph\" w:styleId=\"Title\">"
                        + "<w:name w:val=\"Title\"/></w:style></w:styles>");
        parts.put("word/comments.xml", "<w:comments xmlns:w=\"" + WORD + "\">" + comments + "</w:comments>");
        parts.put(
                "word/header1.xml",
                "<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:r><w:t>For internal use</w:t></w:r></w:p></w:hdr>");
        return with(parts);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml\"/>";
    }

    private static String relationships(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    static byte[] with(Map<String, String> parts) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        parts.forEach((name, content) -> files.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zipped)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zipped.toByteArray();
    }
}
