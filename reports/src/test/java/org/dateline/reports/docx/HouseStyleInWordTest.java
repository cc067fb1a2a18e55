package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.api.Test;

/** Word says what the PDF says, in the house's own words. */
class HouseStyleInWordTest {

    @Test
    void takesTheLabelsFromTheHouseStyle() {
        assertThat(words(HouseStyles.classic())).contains("– Fin –").doesNotContain("###");
        assertThat(words(HouseStyles.gazette())).contains("###").doesNotContain("– Fin –");
    }

    private static String words(HouseStyle style) {
        ReleaseDocument document = ReleaseDocuments.of(ReleaseDocuments.text(Language.FRENCH, "Un titre", "Un texte."));
        OpenedDocx docx = new OpenedDocx(DocxRenderers.inHouseStyle(style)
                .render(new ReleaseDocument(
                        document.letterhead(),
                        document.type(),
                        document.reference(),
                        document.text(),
                        document.pictures(),
                        null,
                        document.issuedAt(),
                        document.standing())));
        return docx.elements("word/document.xml", "p").stream()
                .map(OpenedDocx::text)
                .collect(Collectors.joining("\n"));
    }
}
