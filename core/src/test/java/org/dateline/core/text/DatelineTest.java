package org.dateline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|Geneva|Geneva, 6 April 2023",
                "FRENCH|Genève|Genève, le 6 avril 2023",
                "SPANISH|Ginebra|Ginebra, 6 de abril de 2023",
                "RUSSIAN|Женева|Женева, 6 апреля 2023 г.",
                "CHINESE|日内瓦|日内瓦，2023年4月6日",
            })
    void writesTheDateAsTheLanguageDoes(Language language, String city, String expected) {
        String written = new Dateline(city, LocalDate.of(2023, 4, 6)).in(language);

        // Russian keeps "2023" and "г." together by a no-break space.
        assertThat(written.replaceAll("[\\u00a0\\u202f]", " ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'',", "Geneva,", "'',2023-04-06"})
    void isIncompleteWithoutCityOrDate(String city, LocalDate date) {
        assertThat(new Dateline(city, date).isComplete()).isFalse();
    }

    @Test
    void opensTheFirstBlockThatIsNoPicture() {
        String picture = "![Seen](picture:" + "0".repeat(64) + ")";

        assertThat(Dateline.placeIn(new Prose(picture + "\n\n" + picture + "\n\nWords.").blocks()))
                .isEqualTo(2);
        assertThat(Dateline.placeIn(new Prose("Words.\n\n" + picture).blocks())).isZero();
        assertThat(Dateline.placeIn(List.of())).isZero();
    }
}
