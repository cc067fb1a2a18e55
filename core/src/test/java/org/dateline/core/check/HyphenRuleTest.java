package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|The Vice-Minister met the Vice Minister.|hyphenMixed: Vice Minister",
                "en|The Vice-Minister met the Vice-Minister.|~~",
                "en|The Vice-Minister met the Minister.|~~"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new HyphenRule(), language, body)).isEqualTo(findings);
    }
}
