package org.dateline.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word documents for tests, as small as a reader accepts them. */
final class DocxBuilder {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    static final String STRICT_R = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder overrides = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String w = W;
    private String r = R;
    private String mainType = TYPE + "document.main+xml";

    static DocxBuilder of(String body) {
        return new DocxBuilder().main(body);
    }

    static DocxBuilder strict(String body) {
        DocxBuilder builder = new DocxBuilder();
        builder.w = STRICT_W;
        builder.r = STRICT_R;
        return builder.main(body);
    }

    private DocxBuilder main(String body) {
        return raw("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " xmlns:w=\"" + w + "\" xmlns:r=\"" + r
                + "\" xmlns:wp=\"wp\" xmlns:a=\"a\" xmlns:pic=\"pic\" xmlns:mc=\"mc\" xmlns:m=\"m\" xmlns:wps=\"wps\""
                + " xmlns:v=\"v\">" + content + "</w:" + name + ">";
    }

    DocxBuilder styles(String styles) {
        return part("styles", root("styles", styles));
    }

    DocxBuilder part(String name, String xml) {
        overrides.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + name + "+xml\"/>");
        relation("rId_" + name, name, name + ".xml", false);
        return raw("word/" + name + ".xml", xml);
    }

    DocxBuilder relation(String id, String type, String target, boolean external) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + r + "/" + type + "\" Target=\"" + target + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>");
        return this;
    }

    DocxBuilder mainType(String type) {
        mainType = type;
        return this;
    }

    DocxBuilder raw(String name, String content) {
        return raw(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxBuilder raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                                + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                                + "<Default Extension=\"html\" ContentType=\"text/html\"/>"
                                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>"
                                + overrides + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        String open = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        all.put(
                "_rels/.rels",
                (open + "<Relationship Id=\"rId1\" Type=\"" + r
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "word/_rels/document.xml.rels",
                (open + relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
