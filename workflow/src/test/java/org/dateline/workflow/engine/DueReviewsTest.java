package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.dateline.core.TestDatabase;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.People;
import org.dateline.core.visit.SeedVisit;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.InboxLine;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DueReviewsTest {

    /** The office of the tests never closes: protocol has eight hours for a review, legal sixteen. */
    @ParameterizedTest
    @EnumSource
    void haveTheirHoursAndStandFirstWhenTheyAreLate(TestDatabase database) {
        try (Office office = new Office(database)) {
            ReleaseId statement = submitted(office, ReleaseType.STATEMENT);
            ReleaseId release = submitted(office, ReleaseType.PRESS_RELEASE);
            Instant now = office.get(Clock.class).instant();

            for (InboxLine line : inbox(office)) {
                Duration hours = Duration.ofHours(line.task().deskIfAny().orElseThrow() == LEGAL ? 16 : 8);
                // A day of the office of the tests lacks its last nanosecond.
                assertThat(line.task().dueIfAny().orElseThrow())
                        .isCloseTo(now.plus(hours), within(1, ChronoUnit.MINUTES));
                assertThat(line.overdue()).isFalse();
            }
            TaskService tasks = office.get(TaskService.class);
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(release.value())
                    .list()
                    .forEach(task -> tasks.setDueDate(task.getId(), Date.from(now.minusSeconds(60))));

            assertThat(office.get(TrackingDesk.class).board())
                    .filteredOn(line -> line.whereabouts().overdue())
                    .extracting(line -> line.release().id())
                    .containsExactly(release);
            assertThat(office.get(TrackingDesk.class)
                            .file(statement)
                            .whereabouts()
                            .due())
                    .containsOnlyKeys(PROTOCOL, LEGAL);
            assertThat(inbox(office))
                    .extracting(
                            line -> line.task().release(),
                            line -> line.task().deskIfAny().orElseThrow(),
                            InboxLine::overdue)
                    .startsWith(tuple(release, PROTOCOL, true))
                    .contains(tuple(statement, PROTOCOL, false), tuple(statement, LEGAL, false))
                    .hasSize(3);
        }
    }

    private static List<InboxLine> inbox(Office office) {
        return office.get(TrackingDesk.class).inbox(People.REVIEWER.id());
    }

    private static ReleaseId submitted(Office office, ReleaseType type) {
        ReleaseId id = office.get(DraftingDesk.class)
                .draft(type, Optional.of(SeedVisit.ID), ReleaseTexts.complete(), People.AUTHOR.id());
        office.submit(id);
        return id;
    }
}
