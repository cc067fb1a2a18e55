package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.docx.OpenedDocx.elements;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FiguresTest {

    private static final String MAIN = "word/document.xml";
    private static final long EMU_A_TWENTIETH = 635;

    @Test
    void carriesEachPictureOnceAndAsItStands() {
        OpenedDocx docx = render(figure(SamplePictures.MEETING, "Here")
                + figure(SamplePictures.CHART, "")
                + figure(SamplePictures.MEETING, "There"));

        assertThat(docx.parts().keySet().stream().filter(name -> name.startsWith("word/media/")))
                .containsExactly(part(SamplePictures.MEETING), part(SamplePictures.CHART));
        assertThat(docx.parts().get(part(SamplePictures.MEETING))).isEqualTo(SamplePictures.MEETING.bytes());
        assertThat(docx.inXwpf().getAllPictures()).hasSize(2);
        assertThat(docx.elements(MAIN, "drawing")).hasSize(3);
        assertThat(Faults.of(docx)).isEmpty();
    }

    @Test
    void leavesOutAPictureThatTheTextDoesNotShow() {
        assertThat(render("Words.").parts().keySet()).noneMatch(name -> name.startsWith("word/media/"));
    }

    @Test
    void saysWhatIsSeen() {
        OpenedDocx docx = render(figure(SamplePictures.CHART, "Students"));

        assertThat(attribute(docx, "docPr", "descr")).containsExactly("What \"is\" seen");
    }

    @Test
    void fillsTheMeasureAndNoMore() {
        OpenedDocx docx = render(figure(SamplePictures.MEETING, ""));

        assertThat(attribute(docx, "extent", "cx")).containsExactly(Long.toString(9298 * EMU_A_TWENTIETH));
        assertThat(attribute(docx, "extent", "cy"))
                .containsExactly(Long.toString(Math.round(9298 * EMU_A_TWENTIETH * 760 / 1200.0)));
    }

    @Test
    void showsNoPictureCoarserThan150PixelsToTheInch() {
        OpenedDocx docx = render(figure(SamplePictures.CHART, "") + figure(SamplePictures.DOT, ""));

        assertThat(attribute(docx, "extent", "cx")).containsExactly(Long.toString(400 * 6096), "6096");
    }

    @Test
    void keepsAPictureWithItsCaption() {
        OpenedDocx docx =
                render(figure(SamplePictures.MEETING, "Caption") + figure(SamplePictures.CHART, "") + "Words.");

        assertThat(docx.elements(MAIN, "p"))
                .filteredOn(paragraph -> !elements(paragraph, "drawing").isEmpty())
                .extracting(paragraph -> elements(paragraph, "keepNext").size())
                .containsExactly(1, 0);
    }

    @Test
    void setsTheCreditApartByItsSlope() {
        OpenedDocx docx = render(SamplePictures.figure(SamplePictures.CHART, "Bars", "Students", "Press office"));
        List<Element> runs = docx.elements(MAIN, "p").stream()
                .filter(paragraph -> OpenedDocx.text(paragraph).equals("Students Press office"))
                .flatMap(paragraph -> elements(paragraph, "r").stream())
                .toList();

        assertThat(runs).extracting(run -> elements(run, "i").size()).containsExactly(0, 0, 1);
    }

    @Test
    void liesUncompressedBecauseItIsCompressed() throws IOException {
        byte[] bytes = DocxRenderers.inHouseStyle().render(ReleaseDocuments.everyConstruct());
        List<String> stored = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getMethod() == ZipEntry.STORED) {
                    stored.add(entry.getName());
                }
            }
        }

        assertThat(stored).contains(part(SamplePictures.MEETING)).allMatch(name -> name.startsWith("word/media/"));
    }

    private static String part(Picture picture) {
        return "word/media/" + picture.digest() + "." + picture.format().extension();
    }

    private static String figure(Picture picture, String caption) {
        return SamplePictures.figure(picture, "What \"is\" seen", caption, "") + "\n\n";
    }

    private static List<String> attribute(OpenedDocx docx, String element, String attribute) {
        return elements(docx.xml(MAIN).getDocumentElement(), "*", element).stream()
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    /** Without the address of the check, whose code is a picture too. */
    private static OpenedDocx render(String body) {
        ReleaseDocument release = ReleaseDocuments.of(ReleaseDocuments.text(Language.ENGLISH, "Headline", body));
        return new OpenedDocx(DocxRenderers.inHouseStyle()
                .render(new ReleaseDocument(
                        release.letterhead(),
                        release.type(),
                        release.reference(),
                        release.text(),
                        release.pictures(),
                        null,
                        release.issuedAt(),
                        release.standing())));
    }
}
