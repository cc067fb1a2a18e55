package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreviewTest {

    private final ReleaseRenderer renderer = DocxRenderers.inHouseStyle();

    @ParameterizedTest
    @EnumSource(Language.class)
    void marksEveryPageOfAPreview(Language language) {
        OpenedDocx docx = open(Samples.in(language, ReleaseDocument.Standing.PREVIEW));
        String mark = Labels.in(language).preview();

        assertThat(docx.inXwpf().getParagraphs().get(0).getText()).isEqualTo(mark);
        assertThat(OpenedDocx.text(docx.xml("word/header1.xml").getDocumentElement()))
                .startsWith(mark);
        for (String header : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(OpenedDocx.elements(
                            docx.xml(header).getDocumentElement(), "urn:schemas-microsoft-com:vml", "shape"))
                    .singleElement()
                    .satisfies(
                            shape -> assertThat(OpenedDocx.elements(shape, "urn:schemas-microsoft-com:vml", "textpath"))
                                    .singleElement()
                                    .satisfies(path -> assertThat(path.getAttribute("string"))
                                            .isEqualTo(mark)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void marksNothingButAPreview(Language language) {
        OpenedDocx docx = open(Samples.in(language));

        assertThat(docx.parts())
                .allSatisfy((name, part) -> assertThat(new String(part, StandardCharsets.UTF_8))
                        .doesNotContain(Labels.in(language).preview())
                        .doesNotContain("w:pict"));
    }

    private OpenedDocx open(ReleaseDocument document) {
        return new OpenedDocx(renderer.render(document));
    }
}
