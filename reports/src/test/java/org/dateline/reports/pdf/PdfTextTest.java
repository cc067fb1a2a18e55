package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.PlainText;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.layout.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        String written = everythingIn(Layout.of(document));
        List<String> expected = words(written, language);

        String read = String.join("\n", PdfAssert.pages(renderer.render(document)));

        double inOrder = longestCommonSubsequence(expected, words(read, language)) / (double) expected.size();
        assertThat(inOrder).isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.98 : 1.0);
        assertThat(numbers(read)).containsAll(numbers(written));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsEveryWordInTheOrderOfTheStructure(Language language) {
        ReleaseDocument document = SampleReleases.in(language);
        List<String> expected = words(everythingIn(Layout.of(document)), language);

        List<String> told = words(Spoken.read(renderer.render(document)).all(), language);

        double inOrder = longestCommonSubsequence(expected, told) / (double) expected.size();
        assertThat(inOrder).isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.98 : 1.0);
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

    private static String everythingIn(Layout layout) {
        List<String> parts = new ArrayList<>();
        Section.Visitor<Boolean> reader = new Section.Visitor<>() {
            @Override
            public Boolean head(Section.Head head) {
                return parts.addAll(List.of(head.acronym(), head.organization(), head.unit()))
                        && parts.addAll(head.addressLines());
            }

            @Override
            public Boolean identity(Section.Identity identity) {
                return parts.addAll(List.of(identity.type(), identity.reference(), identity.releaseLine()));
            }

            @Override
            public Boolean headline(Section.Headline headline) {
                return parts.add(headline.words());
            }

            @Override
            public Boolean subhead(Section.Subhead subhead) {
                return parts.add(subhead.words());
            }

            @Override
            public Boolean body(Section.Body body) {
                return parts.add(PlainText.of(body.blocks()));
            }

            @Override
            public Boolean endMark(Section.EndMark endMark) {
                return parts.add(endMark.words());
            }

            @Override
            public Boolean appendix(Section.Appendix appendix) {
                return parts.addAll(List.of(appendix.heading(), PlainText.of(appendix.blocks())));
            }

            @Override
            public Boolean contacts(Section.Contacts contacts) {
                parts.add(contacts.heading());
                for (MediaContact contact : contacts.contacts()) {
                    parts.addAll(List.of(contact.name(), contact.role(), contact.telephone()));
                    if (!contact.nightTelephone().isEmpty()) {
                        parts.addAll(List.of(contacts.night(), contact.nightTelephone()));
                    }
                    parts.add(contact.email());
                }
                return true;
            }

            @Override
            public Boolean authenticity(Section.Authenticity authenticity) {
                return parts.addAll(
                        List.of(authenticity.instruction(), authenticity.printed(), authenticity.fingerprint()));
            }
        };
        layout.sections().forEach(section -> section.accept(reader));
        return String.join("\n", parts);
    }

    /**
     * Words; in Chinese, which has no spaces, characters. In Arabic words of letters: where a line runs both ways, PDFBox
     * puts punctuation and the groups of a telephone number in an order of its own.
     */
    private static List<String> words(String text, Language language) {
        if (language == Language.CHINESE) {
            return text.codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .mapToObj(Character::toString)
                    .toList();
        }
        String separators = language == Language.ARABIC ? "[^\\p{L}]+" : "[\\s\u00A0]+";
        return Arrays.stream(text.split(separators))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> numbers(String text) {
        return Arrays.stream(text.split("\\D+"))
                .filter(digits -> !digits.isEmpty())
                .toList();
    }

    private static int longestCommonSubsequence(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
