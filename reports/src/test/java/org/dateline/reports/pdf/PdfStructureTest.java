package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class PdfStructureTest {

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @Test
    void tellsTheTextInTheOrderOfReading() throws IOException {
        Spoken spoken = read(SampleReleases.withBody(Language.ENGLISH, """
                One [two](https://example.org) three.

                ## Four

                - five
                  1. six

                > seven
                """));

        assertThat(spoken.all()).contains("– One two three. Four • five 1. six seven – End – Notes to editors");
    }

    @Test
    void tellsALinkInItsPlaceThoughArabicIsDrawnFromTheLeft() throws IOException {
        Spoken spoken = read(SampleReleases.withBody(Language.ARABIC, "قبل [وسط](https://example.org) بعد"));

        assertThat(spoken.all()).contains("قبل وسط بعد");
    }

    /** The tree in docs/pdf.md is what the renderer makes: where they differ, put in what this test prints. */
    @Test
    void isBuiltAsTheDocumentationShows() throws IOException {
        String page = Files.readString(Path.of("../docs/pdf.md"));

        String shown = page.substring(page.indexOf("```text\n") + 8, page.indexOf("```\n", page.indexOf("```text\n")));

        assertThat(shown).isEqualTo(read(ReleaseDocuments.everyConstruct()).tree());
    }

    @Test
    void nestsListsQuotesAndHeadings() throws IOException {
        Spoken spoken = read(SampleReleases.withBody(Language.ENGLISH, """
                ## Heading

                ### Deeper

                - item
                  - inside

                > quoted
                """));

        List<String> body = spoken.types()
                .subList(spoken.types().indexOf("H1"), spoken.types().indexOf("Sect H2"));
        assertThat(body)
                .containsExactly(
                        "H1",
                        "P",
                        "P",
                        "H2",
                        "H3",
                        "L",
                        "LI",
                        "Lbl",
                        "LBody",
                        "LBody P",
                        "LBody L",
                        "LI",
                        "Lbl",
                        "LBody",
                        "LBody P",
                        "BlockQuote",
                        "BlockQuote P",
                        "P",
                        "Sect");
        assertThat(spoken.words("Lbl")).containsExactly("•", "–");
    }

    @Test
    void isHeadedByItsTypeWhileItHasNoHeadline() throws IOException {
        Spoken spoken =
                read(SampleReleases.document(ReleaseText.blank(Language.FRENCH), ReleaseDocument.Standing.PREVIEW));

        assertThat(spoken.words("H1")).containsExactly("Communiqué de presse");
    }

    @Test
    void linksToAddressesTelephonesAndMailboxes() throws IOException {
        ReleaseDocument document = SampleReleases.in(Language.ENGLISH);
        try (PDDocument pdf = Loader.loadPDF(renderer.render(document))) {
            List<String> targets = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                    assertThat(annotation.getContents()).isNotBlank();
                    targets.add(((PDAnnotationLink) annotation)
                            .getAction()
                            .getCOSObject()
                            .getString("URI"));
                }
            }
            assertThat(targets)
                    .containsExactly(
                            "https://example.org/visits/china",
                            "https://example.org/bank",
                            "tel:+41225550100",
                            "tel:+41795550100",
                            "mailto:media@example.org",
                            "mailto:zhang.wei@example.org",
                            document.verifyAtIfAny().orElseThrow().toString());
        }
    }

    @Test
    void saysItsLanguageTitleAndDate() throws IOException {
        ReleaseDocument document = SampleReleases.in(Language.CHINESE);
        try (PDDocument pdf = Loader.loadPDF(renderer.render(document))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(document.text().headline());
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SampleReleases.ISSUED_AT);
        }
        try (PDDocument pdf = Loader.loadPDF(renderer.render(SampleReleases.preview(Language.ENGLISH)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("PREVIEW – NOT APPROVED");
        }
    }

    private Spoken read(ReleaseDocument document) {
        return Spoken.read(renderer.render(document));
    }
}
