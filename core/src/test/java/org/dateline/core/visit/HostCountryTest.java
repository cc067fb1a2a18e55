package org.dateline.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class HostCountryTest {

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
