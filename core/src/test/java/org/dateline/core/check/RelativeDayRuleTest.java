package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDayRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|Lindqvist met Kamau last week.|dayAgainstDateline: last week",
                "nairobi|en|Lindqvist met Kamau this week.|~~",
                "nairobi|en|Today, Monday, they left.|dayAgainstDateline: Today, Monday",
                "nairobi|ru|Сегодня, в понедельник, они уехали.|dayAgainstDateline: Сегодня, в понедельник",
                "nairobi|zh|今天(星期一)他们离开。|dayAgainstDateline: 今天(星期一"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new RelativeDayRule(), visit, language, body)).isEqualTo(findings);
    }
}
