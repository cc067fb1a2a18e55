package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.util.List;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Both standards at once, by veraPDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
class PdfConformanceTest {

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void conformsWithEveryConstruct(Language language) {
        assertConforms(SampleReleases.in(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conformsAsAPreview(Language language) {
        assertConforms(SampleReleases.preview(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conformsAsACopyBeforeItsHour(Language language) {
        byte[] pdf = renderer.render(SampleReleases.copyFor(language, "A. Reader, The Morning Paper"));

        assertThatPdf(pdf).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
        assertThat(PdfAssert.watermarks(pdf))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).contains("A. Reader, The Morning Paper"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conformsUnderEmbargo(Language language) {
        assertConforms(SampleReleases.underEmbargo(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conformsWithTheConstructsOfTheCore(Language language) {
        assertConforms(
                ReleaseDocuments.of(ReleaseDocuments.text(language, "A headline", ReleaseDocuments.EVERY_CONSTRUCT)));
    }

    @Test
    void conformsWhenNothingIsWrittenYet() {
        ReleaseDocument document =
                SampleReleases.document(ReleaseText.blank(Language.ENGLISH), ReleaseDocument.Standing.PREVIEW);

        assertConforms(document);
    }

    @Test
    void conformsOnALetterheadWithNothingButAName() {
        ReleaseDocument document = SampleReleases.in(Language.SPANISH);

        assertConforms(new ReleaseDocument(
                new Letterhead("Organización", "", "", List.of()),
                document.type(),
                document.reference(),
                SampleReleases.withoutBoilerplate(Language.SPANISH),
                document.pictures(),
                document.verifyAt(),
                document.issuedAt(),
                document.standing()));
    }

    @Test
    void conformsWhenALinkRunsOverLinesAndPages() {
        String link = "[" + "a long way round ".repeat(400) + "](https://example.org/long)";

        assertConforms(SampleReleases.withBody(Language.ENGLISH, link));
    }

    @Test
    void conformsWithDirectionMarksAndJoiners() {
        assertConforms(SampleReleases.withBody(
                Language.ARABIC, "\u200Fاسم\u200E (IOM)\u200E و\u2067نص\u2069 می\u200Cخواهم co\u00ADop \uFEFF."));
    }

    private void assertConforms(ReleaseDocument document) {
        assertThatPdf(renderer.render(document)).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
    }
}
