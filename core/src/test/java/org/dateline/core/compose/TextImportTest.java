package org.dateline.core.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
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
}
