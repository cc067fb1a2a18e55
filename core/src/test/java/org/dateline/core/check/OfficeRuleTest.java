package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|She met Wanjiru Kamau, Minister of Finance.|officeDiffers: Minister of Finance",
                "nairobi|en|She met Wanjiru Kamau, Governor of Nyandarua County.|officeThen: Governor of Nyandarua County",
                "nairobi|en|She met Wanjiru Kamau, former Governor of Nyandarua County.|~~",
                "dhaka|en|She met Shafiqul Islam Chowdhury, Minister of Foreign Affairs of Bangladesh.|~~",
                "panama|es|Vio a Ricardo Icaza, Subdirector General.|officeDiffers: Subdirector General",
                "beyrouth|fr|Elle a vu Rami Khoury, Ministre de la Santé sociale, à Tyr.|officeDiffers: Ministre de la Santé sociale",
                "beyrouth|fr|Elle a vu Rami Khoury, Ministre de la Santé publique, à Tyr.|~~",
                "beyrouth|fr|Elle a vu Rami Khoury, Ministre de la Santé, à Tyr.|~~",
                "quito|es|La recibió Lourdes Tituaña, Prefecta de Esmeraldas.|officeDiffers: Prefecta de Esmeraldas",
                "vilnius|en|She met Tomas Žemaitis, Chair of the Board of the National Bank of Lithuania.|institutionDiffers: National Bank of Lithuania"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new OfficeRule(), visit, language, body)).isEqualTo(findings);
    }
}
