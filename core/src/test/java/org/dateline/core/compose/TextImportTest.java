package org.dateline.core.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextImportTest {

    @Test
    void findsTheCollectorsDateAndTheDateline() {
        ReleaseText text = TextImport.read(
                " date 2023-04-06 Geneva - The Director General returned.\n\nThe second paragraph.\n",
                Language.ENGLISH);

        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.dateline().date()).isEqualTo(LocalDate.of(2023, 4, 6));
        assertThat(text.headline()).isEmpty();
        assertThat(text.body().source()).isEqualTo("The Director General returned.\n\nThe second paragraph.");
    }

    @Test
    void findsAHeadlineAboveTheText() {
        ReleaseText text = TextImport.read(
                "Director General returns from China\n\nGeneva, 6 April 2023 – The visit is over.", Language.ENGLISH);

        assertThat(text.headline()).isEqualTo("Director General returns from China");
        assertThat(text.dateline().in(Language.ENGLISH)).isEqualTo("Geneva, 6 April 2023");
        assertThat(text.body().words()).isEqualTo("The visit is over.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "New York – Words.|New York",
                "Rio de Janeiro - Words.|Rio de Janeiro",
                "Geneva/Beijing -- Words.|Geneva/Beijing",
                "Port-au-Prince — Words.|Port-au-Prince",
                "The visit - a long one - is over.|''",
                "Words without a dateline.|''",
            })
    void findsTheCity(String typed, String city) {
        assertThat(TextImport.read(typed, Language.ENGLISH).dateline().city()).isEqualTo(city);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five * three * two, and snake_case_words",
                "[square] <angle> & `tick` \\ back",
                "# not a heading",
                "1. not a list",
                "2023. A year.",
                "- not a bullet",
                "> not a quote",
                "~~~ no fence",
                "&amp; no entity",
                "A line\nand another",
            })
    void keepsEveryWordAsItIs(String typed) {
        ReleaseText text = TextImport.read("First.\n\n" + typed, Language.ENGLISH);

        assertThat(text.body().words()).isEqualTo("First.\n" + typed.replace('\n', ' '));
        assertThat(text.body().refusals()).isEmpty();
    }

    @Test
    void setsTheMarksAndKeepsTheWords() {
        ReleaseText text = TextImport.read(
                "Visit 'a success'\n\nGeneva - It's \"[useful] & *good*\", he said.\n\n\"Yes\".", Language.ENGLISH);

        assertThat(text.headline()).isEqualTo("Visit ‘a success’");
        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.body().words()).isEqualTo("It’s “[useful] & *good*”, he said.\n“Yes”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsTheUsualEncodings(String charset) {
        byte[] file = "António, l’été – voilà.".getBytes(Charset.forName(charset));

        assertThat(TextImport.read(file, Language.FRENCH).body().words()).isEqualTo("António, l’été – voilà.");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> TextImport.read(picture, Language.ENGLISH));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> TextImport.read(" \n\n ".getBytes(StandardCharsets.UTF_8), Language.ENGLISH));
    }

    @Test
    void findsWhatStandsUnderTheNews() {
        ReleaseText text = TextImport.read("""
                Two ports open again

                Geneva, 4 May 2024 – Two ports opened this week.

                The head of the organization thanked both mayors.

                Notes to editors

                The ports were closed in 2021.

                About the Harbour Organization

                It works with 80 ports.

                For more information, please contact:

                Jane Roe, Spokesperson, Tel: +41 22 555 01 00, Email: jroe@example.org
                """, Language.ENGLISH);

        assertThat(text.headline()).isEqualTo("Two ports open again");
        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.body().source())
                .isEqualTo("Two ports opened this week.\n\nThe head of the organization thanked both mayors.");
        assertThat(text.notesToEditors().source()).isEqualTo("The ports were closed in 2021.");
        assertThat(text.boilerplateIfAny().orElseThrow().heading()).isEqualTo("About the Harbour Organization");
        assertThat(text.contacts())
                .containsExactly(
                        new MediaContact("Jane Roe", "Spokesperson", "+41 22 555 01 00", "", "jroe@example.org"));
    }

    @Test
    void findsItInFrenchAndInSpanish() {
        ReleaseText french = TextImport.read(
                "Genève, 4 mai 2024 – Deux ports ont rouvert.\n\nÀ propos de l’organisation\n\nElle a 80 ports.\n\n"
                        + "Pour plus d’informations, veuillez contacter : Anne Roy, Tél. : +41 22 555 01 00",
                Language.FRENCH);
        assertThat(french.boilerplateIfAny().orElseThrow().heading()).isEqualTo("À propos de l’organisation");
        assertThat(french.contacts()).extracting(MediaContact::name).containsExactly("Anne Roy");

        ReleaseText spanish = TextImport.read(
                "Ginebra, 4 de mayo de 2024 – Dos puertos abrieron.\n\nAcerca de la organización\nTiene 80 puertos.\n\n"
                        + "Contacto de prensa: Ana Ruiz, aruiz@example.org",
                Language.SPANISH);
        assertThat(spanish.dateline().in(Language.SPANISH)).isEqualTo("Ginebra, 4 de mayo de 2024");
        assertThat(spanish.boilerplateIfAny().orElseThrow().text().source()).isEqualTo("Tiene 80 puertos.");
        assertThat(spanish.contacts()).extracting(MediaContact::email).containsExactly("aruiz@example.org");
    }

    @Test
    void leavesInTheBodyWhatItDoesNotUnderstandToTheLastWord() {
        ReleaseText text = TextImport.read(
                "Two ports opened.\n\nFor more information, please contact the two of us, or come and see.",
                Language.ENGLISH);
        assertThat(text.contacts()).isEmpty();
        assertThat(text.body().source()).contains("or come and see");
    }

    @Test
    void takesTheTextOutOfAnEMail() {
        ReleaseText text = TextImport.read(
                "From: Jane Roe\nTo: Press\nSubject: Fwd: Ports open again\n\nGeneva – Two ports opened.\n\n> Can you send"
                        + " it?\n\nMore will follow.\n\n-- \nJane Roe\nHarbour House",
                Language.ENGLISH);
        assertThat(text.headline()).isEqualTo("Ports open again");
        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.body().source()).isEqualTo("Two ports opened.\n\nMore will follow.");
    }

    @Test
    void keepsTheMarksOfMarkdown() {
        ReleaseText text = TextImport.read(
                "# Ports open again\n\nTwo **ports** opened, as [the list](https://example.org/list) says.\n\n## Next\n\n- one\n- two",
                Language.ENGLISH);
        assertThat(text.headline()).isEqualTo("Ports open again");
        assertThat(text.body().source())
                .isEqualTo(
                        "Two **ports** opened, as [the list](https://example.org/list) says.\n\n## Next\n\n- one\n- two");
        assertThat(TextImport.read("**Bold** and <b>raw</b>.", Language.ENGLISH)
                        .body()
                        .words())
                .isEqualTo("**Bold** and <b>raw</b>.");
    }
}
