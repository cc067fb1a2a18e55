package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.rendition.GeneratedReleases;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What holds for every release, tried on two hundred that nobody wrote. */
class PdfEveryReleaseTest {

    /** Chance words run both ways more often than any text does, and undoing that is not unambiguous (UAX #9, 6.1). */
    private static final double LEAST_IN_ARABIC = 0.9;

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @Property(tries = 200, seed = "20230406", edgeCases = EdgeCasesMode.NONE)
    void conformsAndTellsEveryWordInItsOrder(@ForAll("releases") ReleaseDocument release) {
        byte[] pdf = renderer.render(release);
        Language language = release.text().language();

        assertThatPdf(pdf).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
        String written = LayoutWords.of(release);
        String told = Spoken.read(pdf).all();
        assertThat(WordsInOrder.recall(written, told, language))
                .as("not told in order: %s", WordsInOrder.missing(written, told, language))
                .isGreaterThanOrEqualTo(language == Language.ARABIC ? LEAST_IN_ARABIC : 1.0);
        assertThat(WordsInOrder.recallInAnyOrder(written, told, language))
                .as("%s", WordsInOrder.missing(written, told, language))
                .isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.98 : 1.0);
        assertThat(renderer.render(release)).isEqualTo(pdf);
    }

    @Provide
    Arbitrary<ReleaseDocument> releases() {
        return GeneratedReleases.any();
    }
}
