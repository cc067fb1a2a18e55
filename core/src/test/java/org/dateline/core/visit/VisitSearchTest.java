package org.dateline.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitSearchTest {

    private static final Visit CHINA = SeedVisit.toChina();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "antonio",
                "VITORINO chi",
                "beij",
                "qin gang",
                "luo",
                "V/2023/001",
                "v2023001",
                "vitorino beijing qin"
            })
    void findsAVisitByItsWords(String words) {
        assertThat(new VisitSearch(words, null, null, null).among(List.of(CHINA)))
                .containsExactly(CHINA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kenya", "vitorino kenya", "torino", "V/2023/002"})
    void findsNothingElse(String words) {
        assertThat(new VisitSearch(words, null, null, null).among(List.of(CHINA)))
                .isEmpty();
    }

    @Test
    void narrowsByCountryYearAndKind() {
        assertThat(new VisitSearch("", new HostCountry("CN"), 2023, VisitKind.HIGH_LEVEL).among(List.of(CHINA)))
                .containsExactly(CHINA);
        assertThat(new VisitSearch("", new HostCountry("KE"), null, null).among(List.of(CHINA)))
                .isEmpty();
        assertThat(new VisitSearch("", null, 2022, null).among(List.of(CHINA))).isEmpty();
        assertThat(new VisitSearch("", null, null, VisitKind.PRIVATE).among(List.of(CHINA)))
                .isEmpty();
    }

    @Test
    void listsCountriesAsTheAlphabetHasThem() {
        List<String> names = HostCountry.all(Language.ENGLISH).stream()
                .map(country -> country.nameIn(Language.ENGLISH))
                .toList();

        assertThat(names).containsSubsequence("Afghanistan", "Åland Islands", "Albania", "Zimbabwe");
        assertThat(names.get(names.size() - 1)).isEqualTo("Zimbabwe");
    }

    @Test
    void knowsTheClocksOfACountry() {
        assertThat(new HostCountry("KE").zones()).containsExactly("Africa/Nairobi");
        assertThat(new HostCountry("CN").zones()).contains("Asia/Shanghai", "Asia/Urumqi");
    }

    @Test
    void seesAFamilyNameInAChineseName() {
        assertThat(PersonName.hasPart("秦刚", "秦")).isTrue();
        assertThat(PersonName.hasPart("秦刚", "王")).isFalse();
        assertThat(PersonName.hasPart("Amy Pope", "Pop")).isFalse();
    }
}
