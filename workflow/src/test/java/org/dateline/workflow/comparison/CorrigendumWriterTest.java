package org.dateline.workflow.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorrigendumWriterTest {

    private static final String BODY = """
            The envoy met the minister on 10 April.

            They spoke of trade.

            - tariffs
            - visas

            > Trade unites.

            The envoy left.""";

    @Test
    void saysNothingOfTheSameText() {
        assertThat(english(BODY, BODY)).isEmpty();
    }

    @Test
    void saysInWhichParagraphWhatIsToBeReadForWhat() {
        assertThat(english(BODY, BODY.replace("10 April", "12 April").replace("envoy left", "envoy stayed")))
                .containsExactly(
                        "In the first paragraph, for “10” read “12”.",
                        "In the third paragraph, for “left” read “stayed”.");
    }

    @Test
    void saysWhatIsPutInAndTakenOut() {
        assertThat(english(
                        BODY, BODY.replace("\n\nThey spoke of trade.", "\n\nThey spoke of trade.\n\nBoth were glad.")))
                .containsExactly("After the second paragraph, insert “Both were glad.”.");
        assertThat(english(BODY, BODY.replace("\n\nThey spoke of trade.", "")))
                .containsExactly("In the second paragraph, delete “They spoke of trade.”.");
        assertThat(english(BODY, "Nobody had come yet at noon.\n\n" + BODY))
                .containsExactly("Before the first paragraph, insert “Nobody had come yet at noon.”.");
    }

    @Test
    void countsItemsAndQuotationsByThemselves() {
        assertThat(english(BODY, BODY.replace("- visas", "- work visas").replace("unites", "connects")))
                .containsExactly(
                        "In the second item of a list, for “visas” read “work visas”.",
                        "In the first quotation set apart, for “unites” read “connects”.");
    }

    @Test
    void saysThatALinkOrEmphasisIsPutRight() {
        assertThat(english(BODY, BODY.replace("spoke of trade", "spoke of **trade**")))
                .containsExactly("In the second paragraph, a link or the emphasis of words is put right.");
    }

    @Test
    void speaksOfAllPartsOfAText() {
        ReleaseText before = text(Language.ENGLISH, "Envoy in Geneva", "Geneva", BODY, "Press photos follow.", "+41 1");
        ReleaseText after = text(Language.ENGLISH, "Envoy in Bern", "Bern", BODY, "Press photographs follow.", "+41 2");

        assertThat(CorrigendumWriter.sentences(before, after))
                .containsExactly(
                        "In the headline, for “Geneva” read “Bern”.",
                        "In the dateline, for “Geneva” read “Bern”.",
                        "In the notes to editors, for “photos” read “photographs”.",
                        "In the contacts, for “41 1” read “41 2”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | In the third paragraph, for “left” read “stayed”.
            FRENCH  | Au troisième paragraphe, au lieu de «\u00a0left\u00a0», lire «\u00a0stayed\u00a0».
            SPANISH | En el tercer párrafo, donde dice «left» debe decir «stayed».
            RUSSIAN | В третьем абзаце вместо «left» следует читать «stayed».
            CHINESE | 第三段，“left”应为“stayed”。
            ARABIC  | في الفقرة الثالثة، يُستعاض عن «left» بما يلي: «stayed».
            """)
    void speaksTheLanguageOfTheText(Language language, String sentence) {
        ReleaseText before = text(language, "H", "Geneva", BODY, "", "");
        ReleaseText after = text(language, "H", "Geneva", BODY.replace("left", "stayed"), "", "");

        assertThat(CorrigendumWriter.sentences(before, after)).containsExactly(sentence);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isADocumentThatNamesWhatItCorrects(Language language) {
        ReleaseText before = text(language, "H", "Geneva", BODY, "", "");
        ReleaseText after = text(language, "H", "Geneva", BODY.replace("left", "stayed"), "", "");

        ReleaseText corrigendum = CorrigendumWriter.document(
                before, after, new Reference("PR/2023/014"), LocalDate.of(2023, 4, 6), LocalDate.of(2023, 4, 8));

        assertThat(corrigendum.language()).isEqualTo(language);
        assertThat(corrigendum.headline()).isNotBlank().isNotEqualTo("H");
        assertThat(corrigendum.dateline().date()).isEqualTo(LocalDate.of(2023, 4, 8));
        assertThat(corrigendum.body().words()).contains("PR/2023/014", "2023", "left", "stayed");
    }

    private static List<String> english(String before, String after) {
        return CorrigendumWriter.sentences(
                text(Language.ENGLISH, "H", "Geneva", before, "", ""),
                text(Language.ENGLISH, "H", "Geneva", after, "", ""));
    }

    private static ReleaseText text(
            Language language, String headline, String city, String body, String notes, String telephone) {
        return new ReleaseText(
                language,
                headline,
                "",
                new Dateline(city, LocalDate.of(2023, 4, 6)),
                new Prose(body),
                new Prose(notes),
                List.of(new MediaContact("Media Unit", "Geneva", telephone, "", "media@example.org")),
                null,
                null);
    }
}
