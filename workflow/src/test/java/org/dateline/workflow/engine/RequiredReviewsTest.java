package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.dateline.core.staff.ReviewingDesk.EDITORIAL;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.TestDatabase;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.People;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.VisitId;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.Test;

class RequiredReviewsTest {

    @Test
    void sendsVisitsToProtocolOthersToTheEditorsAndStatementsToLegal() {
        try (Office office = new Office(TestDatabase.H2)) {
            assertThat(required(office, ReleaseType.PRESS_RELEASE, Optional.of(SeedVisit.ID)))
                    .containsExactly(PROTOCOL);
            assertThat(required(office, ReleaseType.PRESS_RELEASE, Optional.empty()))
                    .containsExactly(EDITORIAL);
            assertThat(required(office, ReleaseType.STATEMENT, Optional.of(SeedVisit.ID)))
                    .containsExactlyInAnyOrder(PROTOCOL, LEGAL);
        }
    }

    @Test
    void givesEachDeskItsHours() {
        try (Office office = new Office(TestDatabase.H2)) {
            ReleaseId id = office.get(DraftingDesk.class)
                    .draft(
                            ReleaseType.STATEMENT,
                            Optional.of(SeedVisit.ID),
                            ReleaseTexts.complete(),
                            People.AUTHOR.id());

            assertThat(office.get(RequiredReviews.class)
                            .hours(office.release(id).state()))
                    .containsOnly(entry(PROTOCOL, Duration.ofHours(8)), entry(LEGAL, Duration.ofHours(16)));
        }
    }

    private static Set<ReviewingDesk> required(Office office, ReleaseType type, Optional<VisitId> visit) {
        ReleaseId id = office.get(DraftingDesk.class).draft(type, visit, ReleaseTexts.complete(), People.AUTHOR.id());
        return office.get(RequiredReviews.class).of(office.release(id).state());
    }
}
