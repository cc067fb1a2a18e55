package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificGivenRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|Wanjiru Kamau spoke.|honorificMissing: Wanjiru Kamau",
                "nairobi|en|H.E. Wanjiru Kamau spoke.|~~",
                "nairobi|en|Amina Yusuf spoke.|~~",
                "rabat|fr|Youssef El Mansouri a parlé.|honorificMissing: Youssef El Mansouri"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new HonorificGivenRule(), visit, language, body)).isEqualTo(findings);
    }
}
