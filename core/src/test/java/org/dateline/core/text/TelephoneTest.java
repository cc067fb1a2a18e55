package org.dateline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class TelephoneTest {

    @Test
    void callsANumberThatWorksEverywhere() {
        assertThat(Telephone.address("+41 22 555 01 00")).contains(URI.create("tel:+41225550100"));
        assertThat(Telephone.address("+1.202.555-0100")).contains(URI.create("tel:+12025550100"));
    }

    @Test
    void callsNothingElse() {
        assertThat(Telephone.address("022 555 01 00")).isEmpty();
        assertThat(Telephone.address("ext. 12")).isEmpty();
        assertThat(Telephone.address("")).isEmpty();
    }

    @Test
    void isFoundInWords() {
        assertThat(Telephone.IN_WORDS.matcher("Call +41 22 555 01 00, or not.").replaceAll("[$0]"))
                .isEqualTo("Call [+41 22 555 01 00], or not.");
    }
}
