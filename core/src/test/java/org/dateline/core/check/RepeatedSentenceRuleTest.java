package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedSentenceRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "en|The camp has room for three hundred people.¶The camp has room for three hundred people.|sentenceRepeated: The camp has room for three hundred people.",
                "en|She left.¶She left.|~~",
                "fr|Le camp peut accueillir trois cents personnes.¶Le camp peut accueillir quatre cents personnes.|~~"
            })
    void says(String language, String body, String findings) {
        assertThat(Said.by(new RepeatedSentenceRule(), language, body)).isEqualTo(findings);
    }
}
