package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitDatesRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|Lindqvist met Kamau on 20 February.|dateOutsideVisit: 20 February",
                "nairobi|en|Lindqvist met Kamau on 13 February.|~~",
                "nairobi|en|Lindqvist will meet Kamau again on 20 February.|~~",
                "doha|ar|وجرى خلال الزيارة في 20 نوفمبر افتتاح مركز.|dateOutsideVisit: 20 نوفمبر"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new VisitDatesRule(), visit, language, body)).isEqualTo(findings);
    }
}
