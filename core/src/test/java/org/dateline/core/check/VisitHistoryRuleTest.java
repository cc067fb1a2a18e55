package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitHistoryRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "nairobi|en|It was her first visit.|visitCount: first visit",
                "nairobi|en|It was her second visit.|~~",
                "nairobi|en|It was her first visit since 2019.|visitSince: 2019",
                "addis|en|It was her third visit.|~~",
                "lima|es|Es su tercera visita.|visitCount: tercera visita",
                "nairobi|en|It was the third visit of Ms. Lindqvist.|visitCount: third visit",
                "nairobi|en|It was her third visit to the Republic.|visitCount: third visit",
                "nairobi|en|It was her third visit to the region.|~~",
                "nairobi|en|It was the third visit of a High Commissioner this year.|~~",
                "nairobi|en|It was her first visit to Kakuma.|~~",
                "rabat|fr|C’est la première visite de Mme Marchand-Diop.|visitCount: première visite",
                "rabat|fr|C’est la première visite de la Directrice générale au Maroc.|visitCount: première visite",
                "rabat|fr|C’était sa première visite dans une école de Salé.|~~",
                "rabat|fr|C’était sa première visite dans le nord du pays.|~~",
                "rabat|fr|C’était sa première visite dans le pays.|visitCount: première visite",
                "lima|es|Es la tercera visita de la Sra. Cárdenas Ruiz al Perú.|visitCount: tercera visita",
                "lima|es|Fue su primera visita a la frontera norte.|~~"
            })
    void says(String visit, String language, String body, String findings) {
        assertThat(Said.by(new VisitHistoryRule(), visit, language, body)).isEqualTo(findings);
    }
}
