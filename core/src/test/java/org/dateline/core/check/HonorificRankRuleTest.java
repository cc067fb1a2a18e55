package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificRankRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "chisinau|en|She met H.E. Ion Țurcanu and Doina Rusu-Cebotari.|honorificUneven: Doina Rusu-Cebotari",
                "chisinau|en|She met H.E. Ion Țurcanu and H.E. Doina Rusu-Cebotari.|~~",
                "chisinau|en|She met Ion Țurcanu and Doina Rusu-Cebotari.|~~",
                "nairobi|en|She met H.E. Wanjiru Kamau and Amina Yusuf.|~~"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new HonorificRankRule(), visit, language, body)).isEqualTo(findings);
    }
}
