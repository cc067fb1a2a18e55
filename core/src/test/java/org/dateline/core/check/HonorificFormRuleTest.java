package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificFormRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|H.E. Ann Roe met H. E. Bob Low and H.E. Cy Orr.|honorificMixed: H. E.",
                "en|H.E. Ann Roe met H.E. Bob Low.|~~",
                "en|H.E. Mr. Bob Low came.|honorificDoubled: H.E. Mr. Bob",
                "fr|S.E. M. Luc Roy est venu.|~~"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new HonorificFormRule(), language, body)).isEqualTo(findings);
    }
}
