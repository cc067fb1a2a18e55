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
                "doha|ar|وجرى خلال الزيارة في 20 نوفمبر افتتاح مركز.|dateOutsideVisit: 20 نوفمبر",
                "nairobi|en|The treaty was signed on 20 February during talks with Wanjiru Kamau.|dateOutsideVisit: 20 February",
                "nairobi|en|Lindqvist met Kamau to review the treaty signed on 20 February.|~~",
                "yerevan|ru|Она посетила порт 9 июля.|dateOutsideVisit: 9 июля",
                "kunming|zh|1月16日,她与局长赵雅芹举行会谈。|dateOutsideVisit: 1月16日"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new VisitDatesRule(), visit, language, body)).isEqualTo(findings);
    }
}
