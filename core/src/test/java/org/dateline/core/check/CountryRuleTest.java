package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|Lindqvist visited Uganda.|countryDiffers: Uganda",
                "nairobi|en|Lindqvist visited Kenya.|~~",
                "dakar|fr|Vörös s’est rendue au Mali.|countryDiffers: Mali",
                "addis|en|She likes Adis Ababa.|placeSpelling: Adis Ababa",
                "tunis|fr|Il aime Medenine.|placeSpelling: Medenine"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new CountryRule(), visit, language, body)).isEqualTo(findings);
    }
}
