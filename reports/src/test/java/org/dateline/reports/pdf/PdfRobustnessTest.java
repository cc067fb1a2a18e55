package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Texts that nobody would write, and that somebody will: sensible pages, no letter lost, nothing outside the margins. */
class PdfRobustnessTest {

    private static final Sheet SHEET = Sheet.of(HouseStyles.classic());

    /** Paragraphs of six sentences that fill more than 200 pages in each language. */
    private static final int PARAGRAPHS = 1700;

    private static final float HALF_A_POINT = 0.5f;

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC", "CHINESE"})
    void setsABodyOfTwoHundredPages(Language language) {
        byte[] pdf = renders(SampleReleases.withBody(language, (paragraph(language) + "\n\n").repeat(PARAGRAPHS)));

        assertThat(Surgery.pages(pdf)).isBetween(200, 400);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC", "CHINESE"})
    void setsAParagraphOfAHundredThousandCharacters(Language language) {
        String sentence = sentence(language);

        byte[] pdf = renders(SampleReleases.withBody(language, sentence.repeat(100_000 / sentence.length() + 1)));

        assertThat(Surgery.pages(pdf)).isBetween(20, 80);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void setsAWordOfFiveThousandCharacters(Language language) {
        String word = sentence(language).replaceAll("\\P{L}", "");

        byte[] pdf = renders(SampleReleases.withBody(language, word.repeat(5_000 / word.length() + 1)));

        assertThatPdf(pdf).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void setsListsAndQuotesDeepInsideEachOther(String mark) {
        String body = mark.repeat(60) + "2023";

        for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
            byte[] pdf = renders(SampleReleases.withBody(language, body));

            assertThatPdf(pdf).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
        }
    }

    @Test
    void setsAHeadingLongerThanAPage() {
        String heading = "## " + sentence(Language.ENGLISH).repeat(150);

        byte[] pdf = renders(SampleReleases.withBody(Language.ENGLISH, heading));

        assertThatPdf(pdf).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
    }

    @Test
    void refusesALetterheadHigherThanAPageAndSaysSo() {
        ReleaseDocument high = ReleaseDocuments.on(
                new Letterhead("Organization ".repeat(400), "IOM", "Unit", List.of()),
                SampleReleases.in(Language.ENGLISH));

        assertThatThrownBy(() -> renderer.render(high)).hasMessageContaining("higher than a page");
    }

    @Test
    void rendersEachLanguageInSixtyFourMegabytes() {
        Program program = Program.java(List.of("-Xmx64m", "-Djava.awt.headless=true"), RenderProgram.class);

        assertThat(program.outputOrFail().lines()).containsAll(RenderProgram.expected());
    }

    @Test
    void rendersTwoHundredPagesInTwiceThat() {
        Program program = Program.java(
                List.of("-Xmx128m", "-Djava.awt.headless=true"),
                RenderProgram.class,
                Language.ENGLISH.name(),
                paragraph(Language.ENGLISH),
                String.valueOf(PARAGRAPHS));

        assertThat(program.outputOrFail().lines().filter(line -> line.startsWith(Language.ENGLISH.tag() + " ")))
                .hasSize(2);
    }

    private static String sentence(Language language) {
        return SampleReleases.in(language).text().headline() + ", 2023. ";
    }

    private static String paragraph(Language language) {
        return sentence(language).repeat(6);
    }

    /** Sets a document with all its letters, each where it belongs. */
    private byte[] renders(ReleaseDocument document) {
        byte[] pdf = renderer.render(document);
        ReleaseDocument brief = SampleReleases.withBody(document.text().language(), "2023");

        assertThat(ink(pdf).filter(glyph -> !isInside(glyph)))
                .as("outside the margins")
                .isEmpty();
        // What the page adds of its own is the same around the briefest text.
        assertThat(lettersAboveFooter(pdf) - letters(LayoutWords.of(document)))
                .isEqualTo(lettersAboveFooter(renderer.render(brief)) - letters(LayoutWords.of(brief)));
        return pdf;
    }

    private static Stream<TextPosition> ink(byte[] pdf) {
        return PdfAssert.glyphs(pdf).stream()
                .filter(glyph -> !glyph.getUnicode().isBlank());
    }

    private static long lettersAboveFooter(byte[] pdf) {
        return ink(pdf).filter(glyph -> !isInFooter(glyph))
                .mapToLong(glyph -> letters(glyph.getUnicode()))
                .sum();
    }

    private static boolean isInside(TextPosition glyph) {
        float left = glyph.getXDirAdj();
        float baseline = glyph.getYDirAdj();
        return left >= SHEET.start() - HALF_A_POINT
                && left + glyph.getWidthDirAdj() <= SHEET.width() - SHEET.start() + HALF_A_POINT
                && baseline >= SHEET.topOfFirst()
                && (baseline <= SHEET.height() - SHEET.bottom() || isInFooter(glyph));
    }

    private static boolean isInFooter(TextPosition glyph) {
        return Math.abs(glyph.getYDirAdj() - (SHEET.height() - SHEET.footer())) < HALF_A_POINT;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
