package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.TextQuote;
import org.junit.jupiter.api.Test;

class CheckedFindingTest {

    private static final Finding FIRST =
            Finding.warning("honorificMixed", Part.BODY, "H.E. / H. E.").at(new TextQuote("and ", "H. E.", " MA"));
    private static final Finding SECOND =
            Finding.warning("honorificMixed", Part.BODY, "H.E. / H. E.").at(new TextQuote("and ", "H. E.", " XU"));
    private static final Finding OTHER = Finding.warning("weekday", Part.BODY, "Monday, 4 April");

    @Test
    void standsOnceForTheSameWordsInSeveralPlaces() {
        assertThat(CheckedFinding.of(List.of(FIRST, SECOND, OTHER), List.of()))
                .extracting(CheckedFinding::finding)
                .containsExactly(FIRST, OTHER);
    }

    @Test
    void isDismissedByItsOwnDismissalOnly() {
        Dismissal dismissal = new Dismissal(
                SECOND.id(),
                "honorificMixed",
                "Agreed so.",
                new StaffId("author"),
                Instant.parse("2023-04-06T08:00:00Z"));

        assertThat(CheckedFinding.of(List.of(FIRST, OTHER), List.of(dismissal)))
                .extracting(CheckedFinding::holdsUpSubmission)
                .containsExactly(false, true);
    }
}
