package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|They signed 12 agreements. The 14 agreements count.|numbersDiffer: 14 agreements count",
                "en|They signed 12 agreements. The 12 agreements count.|~~",
                "en|They signed 12 agreements. Some 14 agreements are older.|~~",
                "fr|Ils ont signé 12 accords. Les 14 accords comptent.|numbersDiffer: 14 accords comptent"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new NumbersRule(), language, body)).isEqualTo(findings);
    }
}
