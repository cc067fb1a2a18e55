package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrangerRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|H.E. Grace Wambui came.|personNotOnRecord: H.E. Grace Wambui",
                "nairobi|en|H.E. Wanjiru Kamau came.|~~",
                "nairobi|en|Governor Daniel Mwangi came.|~~",
                "rabat|fr|Mme Claire Petit est venue.|personNotOnRecord: Mme Claire Petit"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new StrangerRule(), visit, language, body)).isEqualTo(findings);
    }
}
