package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|Martha Lindqvist came.|nameSpelling: Martha Lindqvist",
                "nairobi|en|Marta Lindqvist came.|~~",
                "nairobi|en|Martin Lind came.|~~",
                "rabat|fr|Helène Marchand-Diop est venue.|nameSpelling: Helène Marchand-Diop",
                "bishkek|ru|Приехала Элин Хаугэ.|nameSpelling: Элин Хаугэ",
                "yerevan|ru|Приехала Хелле Нюбергг.|nameSpelling: Хелле Нюбергг",
                "yerevan|ru|Встреча с Ваганом Мелконяном и Лусине Авагян, у Вагана Мелконяна.|~~",
                "tashkent|ru|Говорили о Дилшоде Рахимове с Гульнорой Саидовой.|~~"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new NameSpellingRule(), visit, language, body)).isEqualTo(findings);
    }
}
