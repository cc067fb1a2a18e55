package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Proves the judge: veraPDF rejects what {@link PdfConformanceTest} says it would, so that its silence means something. */
class PdfDefectsTest {

    private static final byte[] GOOD = PdfRendering.renderer().render(SampleReleases.in(Language.ENGLISH));

    /** The counterpart of every defect: what is opened and saved with nothing broken stays good. */
    @Test
    void acceptsWhatIsOpenedAndSavedUnbroken() throws IOException {
        assertThatPdf(Surgery.changed(GOOD, pdf -> {}))
                .conformsTo(PDFAFlavour.PDFUA_1)
                .conformsTo(PDFAFlavour.PDFA_2_A);
    }

    /** The counterpart of what the defects add: the same addition, done as the standards want it. */
    @Test
    void acceptsWhatIsAddedAsItShouldBe() throws IOException {
        byte[] more = Surgery.changed(GOOD, pdf -> {
            PlantedDefect.state(pdf, "BM", COSName.getPDFName("Multiply"));
            PlantedDefect.roles(pdf, "Heed", "P");
            pdf.draw(PlantedDefect.artifact(pdf, 1));
            pdf.draw("/Artifact BMC 0 0 1 rg 9 9 9 9 re f EMC");
            pdf.xmp("<pdf:Producer>Dateline<", "<pdf:Producer>Another<");
        });

        assertThatPdf(more).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
    }

    @ParameterizedTest
    @EnumSource
    void rejects(PlantedDefect defect) throws IOException {
        byte[] broken = Surgery.changed(GOOD, defect.change());

        assertThat(PdfAssert.brokenClauses(broken, defect.flavour())).contains(defect.clause());
    }
}
