package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartNamedRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|Kamau, Odhiambo and Yusuf spoke.|~~",
                "nairobi|en|Kamau and Odhiambo spoke.|counterpartNotNamed: Amina Yusuf",
                "tashkent|ru|Рахимова приняли.|counterpartNotNamed: Гульнора Саидова",
                "nanjing|zh|刘建国部长和王秀兰出席。|~~"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new CounterpartNamedRule(), visit, language, body)).isEqualTo(findings);
    }
}
