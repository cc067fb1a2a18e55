package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|The Office of Labour (OLX) met OLX.|~~",
                "en|OLX met.|acronymNotIntroduced: OLX",
                "en|The Office of Labour (OLX) met.|acronymUnused: OLX",
                "en|The Office of Labour (OLX) met. The Office of Labour (OLX) and OLX.|acronymTwice: (OLX)",
                "fr|Le Bureau du travail (BTX) et le BTX.|~~"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new AcronymRule(null), language, body)).isEqualTo(findings);
    }
}
