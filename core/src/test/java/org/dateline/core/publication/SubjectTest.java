package org.dateline.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.publication.Subject.Met;
import org.dateline.core.visit.SeedVisit;
import org.junit.jupiter.api.Test;

/** Only what the approved words say goes from the visit's record to the public. */
class SubjectTest {

    @Test
    void filesATextUnderItsVisit() {
        Subject subject = about("Nothing of this was said.");

        assertThat(subject.visit()).isEqualTo(SeedVisit.ID.value());
        assertThat(subject.country()).isEqualTo("CN");
        assertThat(subject.principal()).isEqualTo("António Vitorino");
        assertThat(subject.met()).isEmpty();
        assertThat(subject.topics()).isEmpty();
    }

    @Test
    void namesThoseWhomTheTextNamesInTheOfficesThatItNames() {
        assertThat(about("He met H.E. QIN Gang, State Councillor and Minister of Foreign Affairs, and Mr. Luo.")
                        .met())
                .containsExactly(
                        new Met("QIN Gang", "State Councillor, Minister of Foreign Affairs"),
                        new Met("LUO Zhaohui", ""));
    }

    @Test
    void takesNoNameForAPartOfAnotherWord() {
        assertThat(about("A maximum of luck, made in Qingdao.").met()).isEmpty();
    }

    @Test
    void hasTheTopicsOfWhichTheTextSpeaks() {
        assertThat(about("They spoke of South–South migration, and of the governance of the border.")
                        .topics())
                .containsExactly("South-South migration", "border governance");
    }

    private static Subject about(String words) {
        return Subject.of(SeedVisit.toChina(), words);
    }
}
