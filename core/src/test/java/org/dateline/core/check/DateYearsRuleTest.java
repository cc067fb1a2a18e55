package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateYearsRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|It began on 3 May 2023 and, as said on 3 May 2024, it lasts.|yearDiffers: 3 May 2024",
                "en|From 3 May 1951 to 3 May 2024.|~~",
                "fr|Le 3 mai 2023 puis le 4 mai 2024.|~~"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new DateYearsRule(), language, body)).isEqualTo(findings);
    }
}
