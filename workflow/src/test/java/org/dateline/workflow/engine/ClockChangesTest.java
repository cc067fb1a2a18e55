package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import org.dateline.core.TestDatabase;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Schedule;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffId;
import org.dateline.workflow.publication.PublicationDesk;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hour on the days on which the clocks change in the organization's zone: what was chosen is what is kept, and what the
 * timer waits for. The node itself is in UTC, as the application sees to: the engine keeps its timers in the node's zone, and
 * one in which an hour comes twice makes a timer an hour late.
 */
@ParameterizedClass
@EnumSource
class ClockChangesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private static TimeZone before;
    private static Office office;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        office = new Office(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
        TimeZone.setDefault(before);
    }

    /** Half past two is shown twice on the last Sunday of October, and not at all on that of March. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-10-31T00:30:00Z",
                "2027-10-31T01:30:00Z",
                "2027-10-31T02:30:00Z",
                "2027-03-28T00:59:59Z",
                "2027-03-28T01:00:00Z",
                "2027-03-28T01:30:00Z"
            })
    void isKeptToTheInstant(String hour) {
        Instant chosen = Instant.parse(hour);
        ReleaseId id = office.approved();

        office.get(PublicationDesk.class).schedule(id, new Schedule(chosen, ZONE), People.AUTHOR.id());

        assertThat(office.release(id).state().scheduleIfAny()).contains(new Schedule(chosen, ZONE));
        assertThat(office.timers(id))
                .singleElement()
                .extracting(timer -> timer.getDuedate().toInstant())
                .isEqualTo(chosen);
        Office.assertRefused(
                RefusedException.Reason.TOO_EARLY,
                () -> office.get(PublicationDesk.class).passGate(id, StaffId.SCHEDULE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z", "2027-03-28T01:00:00Z"})
    void liftsAnEmbargoToTheInstant(String until) {
        ReleaseId id = office.draft(ReleaseTexts.under(until));

        Release release = office.release(id);
        assertThat(release.fingerprint()).isEqualTo(ReleaseTexts.under(until).fingerprint());
        assertThat(office.get(Releases.class)
                        .currentRevision(release)
                        .text()
                        .embargoIfAny()
                        .orElseThrow()
                        .until())
                .isEqualTo(Instant.parse(until));
        assertThat(office.get(Publications.class).databaseTime()).isBefore(Instant.parse(until));
    }
}
