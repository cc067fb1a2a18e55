package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {"en|They spoke of [? topics].|placeholder: [? topics]", "en|They spoke [sic] of roads.|~~"})
    void says(String language, String body, String findings) {
        assertThat(Said.by(new PlaceholderRule(), language, body)).isEqualTo(findings);
    }
}
