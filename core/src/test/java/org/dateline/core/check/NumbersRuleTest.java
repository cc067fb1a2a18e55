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
                "en|They signed 12 agreements. The 14 agreements count.|numbersDiffer: 14 agreements",
                "en|They signed 12 agreements. The 12 agreements count.|~~",
                "en|They signed 12 agreements. Some 14 agreements are older.|~~",
                "fr|Ils ont signé 12 accords. Les 14 accords comptent.|numbersDiffer: 14 accords",
                "en|Two hundred delegates came. The 300 delegates voted.|numbersDiffer: 300 delegates",
                "en|They signed 12 agreements. The twelve agreements count.|~~",
                "en|Eleven ministers came. The two ministers of justice spoke.|~~",
                "fr|Ils ont signé douze accords. Les quatorze accords comptent.|numbersDiffer: quatorze accords",
                "es|Llegaron treinta y dos barcos. Los 34 barcos son nuevos.|numbersDiffer: 34 barcos"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new NumbersRule(), language, body)).isEqualTo(findings);
    }
}
