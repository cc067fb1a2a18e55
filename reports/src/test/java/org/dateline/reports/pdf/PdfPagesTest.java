package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Labels;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPagesTest {

    private static final Sheet SHEET = Sheet.of(HouseStyles.classic());

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @Test
    void liesAcrossEveryPageOfAPreviewThatItIsOne() {
        for (Language language : Language.values()) {
            byte[] pdf = renderer.render(SampleReleases.preview(language));

            String label = Labels.in(language).preview();
            int[] glyphs = sorted(label);
            assertThat(PdfAssert.watermarks(pdf))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(words -> assertThat(sorted(words)).isEqualTo(glyphs));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void liesNothingAcrossARelease(Language language) {
        assertThat(PdfAssert.watermarks(renderer.render(SampleReleases.in(language))))
                .hasSizeGreaterThan(1)
                .containsOnly("");
    }

    @Test
    void numbersEveryPageAndSaysOfHowMany() {
        ReleaseDocument document = SampleReleases.withBody(Language.ENGLISH, paragraphs(60));

        List<String> pages = PdfAssert.pages(renderer.render(document));

        assertThat(pages).hasSizeGreaterThan(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Page " + (i + 1) + " of " + pages.size())
                    .contains("PR/2023/014")
                    .contains("Fingerprint " + document.fingerprint().shortForm());
        }
    }

    @Test
    void losesNoParagraphBetweenPages() {
        String all = String.join(
                " ", PdfAssert.pages(renderer.render(SampleReleases.withBody(Language.ENGLISH, paragraphs(60)))));

        assertThat(IntStream.range(0, 60)).allSatisfy(i -> assertThat(all).containsOnlyOnce("Paragraph " + i + " "));
    }

    @Test
    void breaksAWordThatIsLongerThanAPage() {
        String word = "abcdefghij".repeat(500);

        byte[] pdf = renderer.render(SampleReleases.withBody(Language.ENGLISH, "Before " + word + " after."));

        String all = String.join("", PdfAssert.pages(pdf)).replaceAll("Page \\d of \\d|\\s", "");
        assertThat(all.chars().filter(c -> c == 'j').count()).isGreaterThanOrEqualTo(500);
        assertThat(rightmostInk(pdf)).isLessThanOrEqualTo(SHEET.width() - SHEET.start() + 0.5f);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsAllWordsInsideTheMargins(Language language) {
        byte[] pdf = renderer.render(SampleReleases.in(language));

        assertThat(rightmostInk(pdf)).isBetween(SHEET.width() / 2, SHEET.width() - SHEET.start() + 0.5f);
        assertThat(leftmostInk(pdf)).isBetween(SHEET.start() - 0.5f, SHEET.width() / 2);
    }

    @Test
    void mirrorsThePageInArabic() {
        assertThat(firstInk(renderer.render(SampleReleases.in(Language.ENGLISH))))
                .isLessThan(SHEET.start() + 5);
        assertThat(firstInk(renderer.render(SampleReleases.in(Language.ARABIC))))
                .isGreaterThan(SHEET.width() / 2);
    }

    private static String paragraphs(int count) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < count; i++) {
            body.append("Paragraph ")
                    .append(i)
                    .append(" of a text that goes on ")
                    .append("and on ".repeat(30));
            body.append(".\n\n");
        }
        return body.toString();
    }

    private static int[] sorted(String text) {
        return text.codePoints().sorted().toArray();
    }

    private static float rightmostInk(byte[] pdf) {
        return (float) ink(pdf).stream()
                .mapToDouble(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
                .max()
                .orElseThrow();
    }

    private static float leftmostInk(byte[] pdf) {
        return (float)
                ink(pdf).stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
    }

    private static float firstInk(byte[] pdf) {
        return ink(pdf).get(0).getXDirAdj();
    }

    private static List<TextPosition> ink(byte[] pdf) {
        return PdfAssert.glyphs(pdf).stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .toList();
    }
}
