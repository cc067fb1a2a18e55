package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstMentionRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|Kamau spoke.¶It was late.¶All left.|firstMentionShort: Kamau",
                "nairobi|en|Wanjiru Kamau, Cabinet Secretary for the Interior, spoke.¶Kamau left.¶All left.|~~",
                "nairobi|en|Remarks of Commissioner Yusuf¶Amina Yusuf, Commissioner, spoke.¶All left.|~~",
                "rabat|fr|Karim Tazi a parlé.¶Il était tard.¶Fin.|titleMissing: Karim Tazi",
                "rabat|fr|Merci, Karim Tazi, de m’accueillir.¶Il est tard.¶Fin.|~~"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new FirstMentionRule(), visit, language, body)).isEqualTo(findings);
    }
}
