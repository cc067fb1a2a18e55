package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|The Department for Refugee Services works.|institutionDiffers: Department for Refugee Services",
                "nairobi|en|The Department of Refugee Services works.|~~",
                "nairobi|en|The Department of Health works.|~~",
                "lima|es|Es Superintendenta de la Superintendencia General de Migraciones.|institutionDiffers: Superintendencia General de Migraciones",
                "suva|en|The World Food Programme (WPF) works.|acronymDiffers: WPF",
                "suva|en|The World Food Programme (WFP) works.|~~",
                "beyrouth|fr|La Croix-Rouge du Liban (CRL) agit.|acronymDiffers: Croix-Rouge du Liban"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new InstitutionRule(), visit, language, body)).isEqualTo(findings);
    }
}
