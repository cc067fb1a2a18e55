package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PDFBox reads in the PDF, and what the renderer refuses to set. */
class PdfTextTest {

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @Test
    void makesPdf() {
        assertThat(renderer.format()).isEqualTo(Format.PDF);
        assertThat(renderer.render(SampleReleases.in(Language.ENGLISH))).startsWith('%', 'P', 'D', 'F', '-');
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesEveryWordBackInOrder(Language language) {
        // PDFBox, which does not look at the structure, tells the cells of an Arabic row from left to right.
        ReleaseDocument document =
                language == Language.ARABIC ? SampleReleases.withoutTable(language) : SampleReleases.in(language);
        String written = LayoutWords.of(document);

        String read = String.join("\n", PdfAssert.pages(renderer.render(document)));

        assertThat(WordsInOrder.recall(written, read, language))
                .isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.98 : 1.0);
        assertThat(WordsInOrder.numbers(read)).containsAll(WordsInOrder.numbers(written));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsEveryWordInTheOrderOfTheStructure(Language language) {
        ReleaseDocument document = SampleReleases.in(language);
        String told = Spoken.read(renderer.render(document)).all();

        assertThat(WordsInOrder.recall(LayoutWords.of(document), told, language))
                .isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.98 : 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Embargoed until 6 April 2023, 15:00 (UTC+02:00)",
                "FRENCH | Sous embargo jusqu’au 6 avril 2023, 15:00 (UTC+02:00)",
                "SPANISH | Embargado hasta el 6 de abril de 2023, 15:00 (UTC+02:00)",
                "CHINESE | 2023年4月6日 15:00（UTC+02:00）前禁止发布"
            })
    void saysUntilWhenNothingMayBeSeen(Language language, String line) {
        assertThatPdf(renderer.render(SampleReleases.underEmbargo(language))).says(line);
        assertThat(PdfAssert.pages(renderer.render(SampleReleases.in(language))).get(0))
                .doesNotContain(line);
    }

    @Test
    void keepsTelephoneNumbersInOrderInArabic() {
        String fromLeftToRight = PdfAssert.glyphs(renderer.render(SampleReleases.in(Language.ARABIC))).stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());

        assertThat(fromLeftToRight).contains("+41 22 555 01 99").contains("+41 22 555 01 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"co\u00ADoperation", "2\u202F000 personnes", "QIN Gang 秦刚", "А́нна"})
    void keepsWhatIsHardToSet(String words) {
        byte[] pdf = renderer.render(SampleReleases.withBody(Language.ENGLISH, words));

        String shown = words.replace("\u00AD", "");
        assertThat(String.join("", PdfAssert.pages(pdf))).contains(shown);
    }

    @Test
    void refusesACharacterThatNoFontHasAndNamesIt() {
        ReleaseDocument document = SampleReleases.withBody(Language.ENGLISH, "Smile 😀");

        assertThatThrownBy(() -> renderer.render(document))
                .isInstanceOf(UnrenderableTextException.class)
                .hasMessageContaining("U+1F600 GRINNING FACE")
                .extracting(e -> ((UnrenderableTextException) e).codePoint())
                .isEqualTo(0x1F600);
    }

    @Test
    void refusesAControlCharacterRatherThanDropIt() {
        ReleaseDocument document = SampleReleases.withBody(Language.ARABIC, "قبل\u0007بعد");

        assertThatThrownBy(() -> renderer.render(document))
                .isInstanceOf(UnrenderableTextException.class)
                .hasMessageContaining("U+0007");
    }
}
