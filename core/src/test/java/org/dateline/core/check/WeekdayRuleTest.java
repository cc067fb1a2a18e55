package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|It was Tuesday, 12 February.|weekday: Tuesday, 12 February",
                "en|It was Monday, 12 February.|~~",
                "fr|C’était le mardi 12 février.|weekday: mardi 12 février",
                "zh|会谈于2024年2月12日(星期三)举行。|weekday: 2024年2月12日(星期三)"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new WeekdayRule(), language, body)).isEqualTo(findings);
    }
}
