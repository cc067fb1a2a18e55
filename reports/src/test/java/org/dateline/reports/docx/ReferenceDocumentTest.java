package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;

class ReferenceDocumentTest {

    @Test
    void isWhatItsMakerMakes() throws IOException {
        assertThat(committed()).isEqualTo(ReferenceDocument.bytes());
    }

    @Test
    void showsEveryStyleUnderItsName() throws IOException {
        XWPFDocument docx = new OpenedDocx(committed()).inXwpf();

        for (Style style : Style.values()) {
            XWPFStyle found = docx.getStyles().getStyleWithName(style.styleName());
            assertThat(found).as(style.styleName()).isNotNull();
            String shown = Stream.concat(
                            docx.getParagraphs().stream(),
                            docx.getTables().stream()
                                    .flatMap(table -> table.getRow(0).getCell(0).getParagraphs().stream()))
                    .map(paragraph -> paragraph.getText())
                    .filter(style.styleName()::equals)
                    .findFirst()
                    .orElse("");
            assertThat(shown).isEqualTo(style.styleName());
        }
    }

    private static byte[] committed() throws IOException {
        try (InputStream in = DocxRenderers.class.getResourceAsStream("reference.docx")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
