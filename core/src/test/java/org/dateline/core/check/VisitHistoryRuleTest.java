package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitHistoryRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|It was her first visit.|visitCount: first visit",
                "nairobi|en|It was her second visit.|~~",
                "nairobi|en|It was her first visit since 2019.|visitSince: 2019",
                "addis|en|It was her third visit.|~~",
                "lima|es|Es su tercera visita.|visitCount: tercera visita"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new VisitHistoryRule(), visit, language, body)).isEqualTo(findings);
    }
}
