package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfFiguresTest {

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @Test
    void putsAPictureIntoTheFileOnceAndAsItIs() throws IOException {
        String twice = figure(SamplePictures.MEETING) + "\n\nBetween.\n\n" + figure(SamplePictures.MEETING);
        byte[] pdf = renderer.render(SampleReleases.withBody(Language.ENGLISH, twice));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDImageXObject> images = images(document);
            assertThat(images).hasSize(1);
            assertThat(images.get(0).getCOSObject().createRawInputStream().readAllBytes())
                    .isEqualTo(SamplePictures.MEETING.bytes());
        }
    }

    @Test
    void showsAPngPixelByPixel() throws IOException {
        byte[] pdf = renderer.render(SampleReleases.withBody(Language.ENGLISH, figure(SamplePictures.CHART)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage shown = images(document).get(0).getImage();
            BufferedImage drawn =
                    javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(SamplePictures.CHART.bytes()));
            for (int y = 0; y < drawn.getHeight(); y += 7) {
                for (int x = 0; x < drawn.getWidth(); x += 7) {
                    assertThat(shown.getRGB(x, y)).isEqualTo(drawn.getRGB(x, y));
                }
            }
        }
    }

    @Test
    void conformsWithAPictureOfOnePixelAndOneWithoutCaption() {
        String body = "![A dot](picture:%s)\n\nWords.".formatted(SamplePictures.DOT.digest());

        assertThatPdf(renderer.render(SampleReleases.withBody(Language.ENGLISH, body)))
                .conformsTo(PDFAFlavour.PDFUA_1)
                .conformsTo(PDFAFlavour.PDFA_2_A);
    }

    @Test
    void saysWhatIsSeenAndPrintsWhatIsCaptioned() {
        byte[] pdf = renderer.render(SampleReleases.withBody(Language.ENGLISH, figure(SamplePictures.MEETING)));

        Spoken spoken = Spoken.read(pdf);
        assertThat(spoken.alternatives()).contains("What is seen");
        assertThat(spoken.words("Caption")).containsExactly("What it shows Whose it is");
        assertThat(String.join(" ", PdfAssert.pages(pdf))).doesNotContain("What is seen");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printsACodeThatATelephoneReads(Language language) throws IOException, ReaderException {
        ReleaseDocument release = SampleReleases.in(language);
        byte[] pdf = renderer.render(release);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage last = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
            int[] pixels = last.getRGB(0, 0, last.getWidth(), last.getHeight(), null, 0, last.getWidth());
            var source = new RGBLuminanceSource(last.getWidth(), last.getHeight(), pixels);

            String address = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();

            assertThat(address).isEqualTo(release.verifyAtIfAny().orElseThrow().toString());
        }
    }

    private static String figure(Picture picture) {
        return SamplePictures.figure(picture, "What is seen", "What it shows", "Whose it is");
    }

    private static List<PDImageXObject> images(PDDocument document) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        PDPage page = document.getPage(0);
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                images.add(image);
            }
        }
        return images;
    }
}
