package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclamationMarkRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|A great day!|exclamationMark: A great day!",
                "en|“Come in!” she said.|~~",
                "es|¡Bienvenidos!|exclamationMark: ¡Bienvenidos!"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new ExclamationMarkRule(), language, body)).isEqualTo(findings);
    }
}
