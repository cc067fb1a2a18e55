package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.ManagementService;
import org.dateline.core.TestDatabase;
import org.dateline.core.publication.Listings;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Schedule;
import org.dateline.core.staff.People;
import org.dateline.workflow.publication.PublicationDesk;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A node whose clock is wrong publishes nothing early: the gate believes the database's clock alone. */
@ParameterizedClass
@EnumSource
class NodeClockTest {

    @Parameter
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(ints = {-2, 2})
    void publishesNothingEarly(int hours) {
        Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
        try (Office office = new Office(database.migrated(new V007__EngineSchema()), wrong)) {
            office.settleIn();
            ReleaseId scheduled = office.approved();
            office.schedule(scheduled, Duration.ofHours(1));
            ReleaseId embargoed = office.approved(
                    ReleaseTexts.under(Instant.now().plus(Duration.ofHours(1)).toString()));

            Office.assertRefused(
                    RefusedException.Reason.TOO_EARLY,
                    () -> office.get(ManagementService.class)
                            .executeJob(office.timers(scheduled).get(0).getId()));
            Office.assertRefused(RefusedException.Reason.TOO_EARLY, () -> office.publish(embargoed));
            assertThat(office.get(Listings.class).latest(10)).isEmpty();

            // What is past by the database's clock is past, whatever the node thinks.
            Instant past = Instant.now().minus(Duration.ofHours(1));
            Office.assertRefused(
                    RefusedException.Reason.HOUR_PAST,
                    () -> office.get(PublicationDesk.class)
                            .schedule(scheduled, new Schedule(past, ZoneId.of("UTC")), People.AUTHOR.id()));
        }
    }
}
