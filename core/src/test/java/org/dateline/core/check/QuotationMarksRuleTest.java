package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|“We came,” she said.|~~",
                "en|“We came, she said.|quotationOpen: “We came, she said.",
                "ru|«Мы рады, — сказал он.|quotationOpen: «Мы рады, — сказал он.",
                "en|It is the refugees’ and children’s home.|~~"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new QuotationMarksRule(), language, body)).isEqualTo(findings);
    }
}
