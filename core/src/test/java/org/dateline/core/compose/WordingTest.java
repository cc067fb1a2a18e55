package org.dateline.core.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    /** Member and observer States of the United Nations, by ISO 3166 code. */
    private static final String STATES =
            "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO "
                    + "CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR "
                    + "HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA "
                    + "MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT "
                    + "PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT "
                    + "TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW";

    @ParameterizedTest
    @CsvSource({
        "CN, China, to China, in China",
        "NL, the Netherlands, to the Netherlands, in the Netherlands",
        "PH, the Philippines, to the Philippines, in the Philippines",
        "US, the United States, to the United States, in the United States",
        "AE, the United Arab Emirates, to the United Arab Emirates, in the United Arab Emirates",
        "CD, the Democratic Republic of the Congo, to the Democratic Republic of the Congo,"
                + " in the Democratic Republic of the Congo",
        "GM, the Gambia, to the Gambia, in the Gambia",
        "UA, Ukraine, to Ukraine, in Ukraine",
        "BA, Bosnia and Herzegovina, to Bosnia and Herzegovina, in Bosnia and Herzegovina",
        "LC, Saint Lucia, to Saint Lucia, in Saint Lucia",
        "MM, Myanmar, to Myanmar, in Myanmar",
        "CI, Côte d’Ivoire, to Côte d’Ivoire, in Côte d’Ivoire"
    })
    void givesEnglishCountriesTheirArticle(String code, String name, String to, String in) {
        assertThat(words(Language.ENGLISH).country(new HostCountry(code)))
                .isEqualTo(new VisitFacts.CountryFacts(name, to, in));
    }

    @ParameterizedTest
    @CsvSource({
        "CN, la Chine, en Chine",
        "EG, l’Égypte, en Égypte",
        "PE, le Pérou, au Pérou",
        "PH, les Philippines, aux Philippines",
        "US, les États-Unis, aux États-Unis",
        "NL, les Pays-Bas, aux Pays-Bas",
        "CU, Cuba, à Cuba",
        "SG, Singapour, à Singapour",
        "IQ, l’Irak, en Irak",
        "IL, Israël, en Israël",
        "HT, Haïti, en Haïti",
        "HU, la Hongrie, en Hongrie",
        "HN, le Honduras, au Honduras",
        "YE, le Yémen, au Yémen",
        "MX, le Mexique, au Mexique",
        "BB, la Barbade, à la Barbade",
        "MG, Madagascar, à Madagascar",
        "CD, la République démocratique du Congo, en République démocratique du Congo",
        "CG, le Congo, au Congo",
        "MH, les îles Marshall, aux îles Marshall",
        "MM, le Myanmar, au Myanmar",
        "GU, [? article ou préposition] Guam, [? article ou préposition] Guam"
    })
    void givesFrenchCountriesArticleAndPreposition(String code, String name, String to) {
        assertThat(words(Language.FRENCH).country(new HostCountry(code)))
                .isEqualTo(new VisitFacts.CountryFacts(name, to, to));
    }

    @Test
    void knowsTheArticleOfEveryStateInFrench() {
        Set<String> unknown = new TreeSet<>();
        Arrays.stream(STATES.split(" "))
                .filter(code -> words(Language.FRENCH)
                        .country(new HostCountry(code))
                        .to()
                        .contains("[?"))
                .forEach(unknown::add);
        assertThat(STATES.split(" ")).hasSize(195);
        assertThat(unknown).isEmpty();
    }

    @Test
    void writesNoNameInAFormForLists() {
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH)) {
            assertThat(Arrays.stream(STATES.split(" "))
                            .map(code -> words(language)
                                    .country(new HostCountry(code))
                                    .name()))
                    .noneMatch(name -> name.contains("&") || name.contains("(") || name.contains(" - "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CN, China, a China",
        "GB, el Reino Unido, al Reino Unido",
        "PE, el Perú, al Perú",
        "US, los Estados Unidos, a los Estados Unidos",
        "SV, El Salvador, a El Salvador",
        "DO, la República Dominicana, a la República Dominicana",
        "PH, Filipinas, a Filipinas"
    })
    void contractsSpanishArticles(String code, String name, String to) {
        VisitFacts.CountryFacts country = words(Language.SPANISH).country(new HostCountry(code));
        assertThat(country.name()).isEqualTo(name);
        assertThat(country.to()).isEqualTo(to);
        assertThat(country.in()).isEqualTo("en " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2023-04-03, 2023-04-06, from 3 to 6 April 2023",
        "en, 2023-04-05, 2023-04-05, on 5 April 2023",
        "en, 2023-04-30, 2023-05-02, from 30 April to 2 May 2023",
        "en, 2023-12-30, 2024-01-02, from 30 December 2023 to 2 January 2024",
        "fr, 2023-04-03, 2023-04-06, du 3 au 6 avril 2023",
        "fr, 2023-05-01, 2023-05-01, le 1er mai 2023",
        "fr, 2023-05-01, 2023-06-01, du 1er mai au 1er juin 2023",
        "fr, 2023-05-01, 2023-05-03, du 1er au 3 mai 2023",
        "es, 2023-04-03, 2023-04-06, del 3 al 6 de abril de 2023",
        "es, 2023-04-30, 2023-05-02, del 30 de abril al 2 de mayo de 2023",
        "es, 2023-04-05, 2023-04-05, el 5 de abril de 2023"
    })
    void writesAPeriodInAsFewWordsAsSayIt(String language, LocalDate first, LocalDate last, String written) {
        assertThat(words(Language.withTag(language)).days(new Period(first, last)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2, second",
        "en, 21, twenty-first",
        "fr, 2, deuxième",
        "fr, 21, vingt-et-unième",
        "es, 2, segunda",
        "es, 3, tercera"
    })
    void countsVisits(String language, int number, String written) {
        assertThat(words(Language.withTag(language)).ordinal(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Commissioner, National Immigration Administration, NIA,"
                + " Commissioner of the National Immigration Administration (NIA)",
        "en, President, Médecins Sans Frontières, MSF, 'President, Médecins Sans Frontières (MSF)'",
        "en, Minister of Foreign Affairs, Ministry of Foreign Affairs, '', Minister of Foreign Affairs",
        "fr, Directrice générale, Organisation internationale pour les migrations, OIM,"
                + " Directrice générale de l’Organisation internationale pour les migrations (OIM)",
        "fr, Président, Conseil national, '', Président du Conseil national",
        "fr, Présidente, Commission européenne, '', Présidente de la Commission européenne",
        "es, Directora, Agencia de Cooperación, '', Directora de la Agencia de Cooperación",
        "es, Presidente, Banco Central, '', Presidente del Banco Central"
    })
    void joinsAnOfficeToItsInstitution(
            String language, String title, String institution, String acronym, String written) {
        assertThat(words(Language.withTag(language)).office(new Office(title, institution, acronym)))
                .isEqualTo(written);
    }

    @Test
    void joinsListsAsTheLanguageDoes() {
        assertThat(words(Language.ENGLISH).and(List.of("a", "b, c", "d"))).isEqualTo("a; b, c; and d");
        assertThat(words(Language.ENGLISH).and(List.of("a, b", "c"))).isEqualTo("a, b, and c");
        assertThat(words(Language.ENGLISH).and(List.of("peace and security", "trade")))
                .isEqualTo("peace and security, and trade");
        assertThat(words(Language.FRENCH).and(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(words(Language.SPANISH).and(List.of("paz", "inversión"))).isEqualTo("paz e inversión");
        assertThat(words(Language.SPANISH).and(List.of("agua", "hielo"))).isEqualTo("agua y hielo");
    }

    private static Wording words(Language language) {
        return Wording.of(language).orElseThrow();
    }
}
