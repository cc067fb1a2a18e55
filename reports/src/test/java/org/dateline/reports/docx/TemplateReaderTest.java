package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {

    @Test
    void findsStylesByNameWhateverTheirIds() {
        Template template = read(Templates.with("word/styles.xml", "\"Title\">", "\"Titel\">"));

        assertThat(template.id(Style.TITLE)).isEqualTo("Titel");
        assertThat(template.id(Style.HEADING_2)).isEqualTo("Heading2");
    }

    @Test
    void takesThePageFromTheTemplate() {
        Template template = read(Templates.with("word/document.xml", "w:w=\"11906\"", "w:w=\"12240\""));

        assertThat(template.page().size()).containsExactly("w:w", "12240", "w:h", "16838");
    }

    @Test
    void mirrorsBordersForArabicAlone() {
        Template template = read(Templates.with(
                "word/styles.xml",
                "<w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"9DB2C7\"/>",
                "<w:left w:val=\"single\" w:sz=\"18\"/><w:right w:val=\"dotted\" w:sz=\"6\"/>"));

        assertThat(styles(template, Language.FRENCH))
                .containsPattern("<w:left w:val=\"single\" w:sz=\"18\">.*<w:right w:val=\"dotted\" w:sz=\"6\">");
        assertThat(styles(template, Language.ARABIC))
                .contains("<w:left w:val=\"dotted\" w:sz=\"6\"/><w:right w:val=\"single\" w:sz=\"18\"/>");
    }

    @Test
    void putsTheWordsInTheLanguage() {
        Template template = read(ReferenceDocument.bytes());

        assertThat(styles(template, Language.SPANISH)).contains("<w:lang w:val=\"es-ES\"");
        assertThat(styles(template, Language.ARABIC)).contains("w:bidi=\"ar-SA\"");
        assertThat(styles(template, Language.CHINESE)).contains("w:eastAsia=\"zh-CN\"");
    }

    @Test
    void leavesTheTemplatesOwnListsBehind() {
        Template template = read(
                Templates.with(
                        "word/styles.xml",
                        "<w:name w:val=\"Quote\"/>",
                        "<w:name w:val=\"Quote\"/><w:rsid w:val=\"00112233\"/><w:pPr><w:numPr><w:numId w:val=\"77\"/></w:numPr></w:pPr>"));

        assertThat(styles(template, Language.ENGLISH))
                .doesNotContain("77")
                .doesNotContain("rsid")
                .contains("<w:numId w:val=\"1\"/>")
                .contains("<w:numId w:val=\"2\"/>");
    }

    private static Template read(byte[] docx) {
        return TemplateReader.read(docx);
    }

    private static String styles(Template template, Language language) {
        byte[] zip = PackageWriter.write(List.of(template.styles(language)));
        return new String(new OpenedDocx(zip).parts().get("word/styles.xml"), StandardCharsets.UTF_8);
    }
}
