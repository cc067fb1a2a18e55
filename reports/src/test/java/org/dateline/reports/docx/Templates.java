package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Templates that differ from the shipped one. */
final class Templates {

    private Templates() {}

    /** With something in one part put in another's place. */
    static byte[] with(String part, String whole, String other) {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        replace(docx.parts(), part, whole, other);
        return zip(docx.parts());
    }

    static void replace(Map<String, byte[]> parts, String part, String whole, String other) {
        String content = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(content).contains(whole);
        parts.put(part, content.replace(whole, other).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return PackageWriter.write(parts.entrySet().stream()
                .map(entry -> DeflatedPart.of(entry.getKey(), entry.getValue()))
                .toList());
    }
}
