package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeInOtherLettersRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "bishkek|ru|Его принял Министр юстиции Азамат Токтогулов.|officeDiffers: Министр юстиции",
                "bishkek|ru|Встреча с Министром труда Азаматом Токтогуловым.|~~",
                "doha|ar|التقت وزير التعليم حمد المناعي.|officeDiffers: وزير التعليم",
                "doha|ar|التقت بوزير الصحة العامة حمد المناعي.|~~",
                "chengdu|zh|她会见了公安部部长周文斌。|officeDiffers: 公安部部长",
                "chengdu|zh|她会见了民政部部长周文斌。|~~",
                "yerevan|ru|Она встретилась с министром юстиции Ваганом Мелконяном и министром здравоохранения Лусине Авагян.|~~",
                "kunming|zh|她会见了省长段志远。|officeDiffers: 省长",
                "kunming|zh|她会见了副省长段志远。|~~"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new OfficeInOtherLettersRule(), visit, language, body))
                .isEqualTo(findings);
    }
}
