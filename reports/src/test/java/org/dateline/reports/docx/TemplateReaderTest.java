package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {

    @Test
    void findsStylesByNameWhateverTheirIds() throws IOException {
        Template template = read(changed("word/styles.xml", "\"Title\">", "\"Titel\">"));

        assertThat(template.id(Style.TITLE)).isEqualTo("Titel");
        assertThat(template.id(Style.HEADING_2)).isEqualTo("Heading2");
    }

    @Test
    void takesThePageFromTheTemplate() throws IOException {
        Template template = read(changed("word/document.xml", "w:w=\"11906\"", "w:w=\"12240\""));

        assertThat(template.page().size()).containsExactly("w:w", "12240", "w:h", "16838");
    }

    @Test
    void mirrorsBordersForArabicAlone() throws IOException {
        Template template = read(changed(
                "word/styles.xml",
                "<w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"9DB2C7\"/>",
                "<w:left w:val=\"single\" w:sz=\"18\"/><w:right w:val=\"dotted\" w:sz=\"6\"/>"));

        assertThat(styles(template, Language.FRENCH))
                .containsPattern("<w:left w:val=\"single\" w:sz=\"18\">.*<w:right w:val=\"dotted\" w:sz=\"6\">");
        assertThat(styles(template, Language.ARABIC))
                .contains("<w:left w:val=\"dotted\" w:sz=\"6\"/><w:right w:val=\"single\" w:sz=\"18\"/>");
    }

    @Test
    void putsTheWordsInTheLanguage() throws IOException {
        Template template = read(ReferenceDocument.bytes());

        assertThat(styles(template, Language.SPANISH)).contains("<w:lang w:val=\"es-ES\"");
        assertThat(styles(template, Language.ARABIC)).contains("w:bidi=\"ar-SA\"");
        assertThat(styles(template, Language.CHINESE)).contains("w:eastAsia=\"zh-CN\"");
    }

    @Test
    void leavesTheTemplatesOwnListsBehind() throws IOException {
        Template template = read(
                changed(
                        "word/styles.xml",
                        "<w:name w:val=\"Quote\"/>",
                        "<w:name w:val=\"Quote\"/><w:rsid w:val=\"00112233\"/><w:pPr><w:numPr><w:numId w:val=\"77\"/></w:numPr></w:pPr>"));

        assertThat(styles(template, Language.ENGLISH))
                .doesNotContain("77")
                .doesNotContain("rsid")
                .contains("<w:numId w:val=\"1\"/>")
                .contains("<w:numId w:val=\"2\"/>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word/styles.xml | w:val=\"Body Text\" | w:val=\"Textkörper\" | lacks the styles Body Text",
                "word/document.xml | w:pgSz | w:docGrid | has no page",
                "word/document.xml | </w:body> | <w:body> | not well-formed",
                "word/_rels/document.xml.rels | /styles\" | /stylesWithEffects\" | has no styles",
                "word/_rels/document.xml.rels | </Relationships> | <Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///c:/x.dotm\" TargetMode=\"External\"/></Relationships> | outside",
                "[Content_Types].xml | document.main+xml | template.main+xml | without macros",
                "_rels/.rels | /officeDocument\" | /extended\" | not a Word document"
            })
    void refusesWhatIsNoTemplate(String part, String whole, String broken, String problem) {
        byte[] docx = changed(part, whole, broken);

        assertThatThrownBy(() -> read(docx))
                .isInstanceOf(UnusableTemplateException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertThatThrownBy(() -> read("Dear all,".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableTemplateException.class);
    }

    private static Template read(byte[] docx) throws IOException {
        return TemplateReader.read(new ByteArrayInputStream(docx));
    }

    private static String styles(Template template, Language language) throws IOException {
        byte[] zip = PackageWriter.write(List.of(template.styles(language)));
        return new String(new OpenedDocx(zip).parts().get("word/styles.xml"), StandardCharsets.UTF_8);
    }

    private static byte[] changed(String part, String whole, String other) {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        String content = new String(docx.parts().get(part), StandardCharsets.UTF_8);
        assertThat(content).contains(whole);
        docx.parts().put(part, content.replace(whole, other).getBytes(StandardCharsets.UTF_8));
        Stream<DeflatedPart> parts = docx.parts().entrySet().stream()
                .map((Map.Entry<String, byte[]> entry) -> DeflatedPart.of(entry.getKey(), entry.getValue()));
        return PackageWriter.write(parts.toList());
    }
}
