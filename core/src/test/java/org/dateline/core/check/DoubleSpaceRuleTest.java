package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleSpaceRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|She came.  She left.|doubleSpace: came.  She",
                "en|She came. She left.|~~",
                "zh|她来了。  她走了。|doubleSpace: 她来了。  她走了。"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new DoubleSpaceRule(), language, body)).isEqualTo(findings);
    }
}
