package org.dateline.core.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.visit.SeedVisit;
import org.junit.jupiter.api.Test;

class ComposerTest {

    @Test
    void tellsWhoMetWhomInWhichOfficeAboutWhat() {
        ReleaseText draft = compose(LocalDate.of(2023, 4, 6));

        assertThat(draft.headline()).isEqualTo("IOM Director General completes high-level visit to China");
        assertThat(draft.dateline().city()).isEqualTo("Geneva");
        assertThat(draft.body().words())
                .startsWith(
                        "The Director General of the International Organization for Migration (IOM), António Vitorino,"
                                + " completed a high-level visit to China from 3 to 6 April 2023, for talks with H.E. QIN Gang,"
                                + " State Councillor and Minister of Foreign Affairs; H.E. MA Zhaoxu, Vice-Minister of Foreign"
                                + " Affairs; H.E. LUO Zhaohui, Chairman of the China International Development Cooperation Agency"
                                + " (CIDCA); and H.E. XU Ganlu, Vice-Minister of Public Security and Commissioner of the National"
                                + " Immigration Administration (NIA).")
                .contains(
                        "On 5 April, the Director General and the Chairman of CIDCA discussed South-South migration.");
        assertThat(draft.body().refusals()).isEmpty();
    }

    @Test
    void asksForWhatIsNotOnRecord() {
        assertThat(compose(LocalDate.of(2023, 4, 6)).body().source()).contains("[? outcome of this meeting]");
    }

    @Test
    void tellsOfAVisitToComeAsToCome() {
        assertThat(compose(LocalDate.of(2023, 4, 1)).body().words()).contains("will pay a high-level visit to China");
        assertThat(compose(LocalDate.of(2023, 4, 4)).body().words()).contains("is paying a high-level visit to China");
    }

    private static ReleaseText compose(LocalDate today) {
        return Composer.compose(SeedVisit.toChina(), "Geneva", today, List.of(), Optional.empty());
    }
}
