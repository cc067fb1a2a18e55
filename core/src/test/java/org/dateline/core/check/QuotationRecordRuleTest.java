package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationRecordRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|“We will register every child before the end of next year,” Kamau said.|quotationDiffers: We will register every child before the end of next year,",
                "nairobi|en|“We will register every child before the end of the year,” Kamau said.|~~",
                "nairobi|en|“We will register every child before the end of the year,” Yusuf said.|quotationSpeaker: We will register every child before the end of the year,",
                "nairobi|en|“The new settlement plan belongs to those who live in it,” Yusuf said.|quotationNotCleared: The new settlement plan belongs to those who live in it,",
                "tunis|fr|« Aucun mur n’a jamais arrêté un père qui cherche un médecin pour son enfant », a-t-il dit.|quotationDiffers: Aucun mur n’a jamais arrêté un père qui cherche un médecin pour son enfant"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new QuotationRecordRule(), visit, language, body)).isEqualTo(findings);
    }
}
