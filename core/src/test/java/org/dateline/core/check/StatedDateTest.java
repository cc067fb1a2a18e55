package org.dateline.core.check;

import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|on Thursday, 6 April 2023, he",
                "ENGLISH|on Thursday, April 6, 2023, he",
                "ENGLISH|on Thursday the 6th of April 2023",
                "FRENCH|le jeudi 6 avril 2023",
                "SPANISH|el jueves, 6 de abril de 2023",
                "RUSSIAN|в четверг, 6 апреля 2023 года",
                "ARABIC|يوم الخميس 6 أبريل 2023",
                "ARABIC|الخميس، ٦ نيسان/أبريل ٢٠٢٣",
                "CHINESE|2023年4月6日（星期四）",
                "CHINESE|2023年4月6日周四"
            })
    void isReadInEveryLanguage(Language language, String words) {
        assertThat(StatedDate.in(words, language)).singleElement().satisfies(date -> {
            assertThat(date.near(DAY)).contains(DAY);
            assertThat(date.year()).isEqualTo(2023);
            assertThat(date.weekday()).isEqualTo(THURSDAY);
        });
    }

    @Test
    void takesTheNearestYearWhereNoneIsSaid() {
        List<StatedDate> dates = StatedDate.in("29 December", Language.ENGLISH);

        assertThat(dates.get(0).near(LocalDate.of(2023, 1, 4))).contains(LocalDate.of(2022, 12, 29));
    }

    @Test
    void knowsThatThereIsNoSuchDay() {
        assertThat(StatedDate.in("31 April 2023", Language.ENGLISH).get(0).near(DAY))
                .isEmpty();
    }

    @Test
    void isNoMonthInsideAWordAndNoYearAlone() {
        assertThat(StatedDate.in("In 2023 the 12 Marchers and 5 Mayors came.", Language.ENGLISH))
                .isEmpty();
    }
}
