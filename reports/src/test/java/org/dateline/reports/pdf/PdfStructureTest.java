package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class PdfStructureTest {

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    /** What a screen reader meets: an element's type and, once it ends, the words that are its own. */
    private record Spoken(List<String> types, Map<String, List<String>> wordsByType, StringBuilder all) {}

    @Test
    void tellsTheTextInTheOrderOfReading() throws IOException {
        Spoken spoken = read(SampleReleases.withBody(Language.ENGLISH, """
                One [two](https://example.org) three.

                ## Four

                - five
                  1. six

                > seven
                """));

        assertThat(spoken.all.toString().replaceAll("\\s+", " "))
                .contains("– One two three. Four • five 1. six seven – End – Notes to editors");
    }

    @Test
    void tellsALinkInItsPlaceThoughArabicIsDrawnFromTheLeft() throws IOException {
        Spoken spoken = read(SampleReleases.withBody(Language.ARABIC, "قبل [وسط](https://example.org) بعد"));

        // Glyphs come in the order of the eye, so words are spelt backwards; the elements come in the order of reading.
        assertThat(spoken.all.toString().replaceAll("\\s+", " ")).containsSubsequence("لبق", "طسو", "دعب");
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

        List<String> body = spoken.types.subList(spoken.types.indexOf("H1"), spoken.types.indexOf("Sect H2"));
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
        assertThat(spoken.wordsByType.get("Lbl")).containsExactly("•", "–");
    }

    @Test
    void isHeadedByItsTypeWhileItHasNoHeadline() throws IOException {
        Spoken spoken =
                read(SampleReleases.document(ReleaseText.blank(Language.FRENCH), ReleaseDocument.Standing.PREVIEW));

        assertThat(spoken.wordsByType.get("H1")).containsExactly("Communiqué de presse");
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

    private Spoken read(ReleaseDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(document))) {
            Map<PDPage, Map<Integer, String>> content = new HashMap<>();
            for (PDPage page : pdf.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> byId = new HashMap<>();
                for (PDMarkedContent marked : extractor.getMarkedContents()) {
                    StringBuilder words = new StringBuilder();
                    marked.getContents().forEach(c -> words.append(((TextPosition) c).getUnicode()));
                    byId.put(marked.getMCID(), words.toString());
                }
                content.put(page, byId);
            }
            Spoken spoken = new Spoken(new ArrayList<>(), new HashMap<>(), new StringBuilder());
            walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null, content, spoken);
            return spoken;
        }
    }

    private static void walk(
            PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> content, Spoken spoken) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean nested = node instanceof PDStructureElement parent
                        && List.of("LBody", "BlockQuote", "Sect").contains(parent.getStructureType());
                String type = element.getStructureType();
                spoken.types.add(nested ? ((PDStructureElement) node).getStructureType() + " " + type : type);
                walk(element, element.getPage(), content, spoken);
            } else if (kid instanceof Integer id) {
                own.append(content.get(page).get(id));
                spoken.all.append(content.get(page).get(id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                String words = content.get(reference.getPage()).get(reference.getMCID());
                own.append(words);
                spoken.all.append(words);
            }
        }
        if (node instanceof PDStructureElement element && own.length() > 0) {
            spoken.all.append(element.getStructureType().equals("Link") ? "" : " ");
            spoken.wordsByType
                    .computeIfAbsent(element.getStructureType(), type -> new ArrayList<>())
                    .add(own.toString());
        }
    }
}
