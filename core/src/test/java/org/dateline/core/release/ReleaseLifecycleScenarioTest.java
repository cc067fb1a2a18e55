package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.REVIEWER;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Finding;
import org.dateline.core.check.Severities;
import org.dateline.core.compose.Composer;
import org.dateline.core.compose.PlainDrafts;
import org.dateline.core.ledger.Act;
import org.dateline.core.rendition.SampleOrganization;
import org.dateline.core.review.Route;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;
import org.junit.jupiter.api.Test;

/** The life of the release about the visit to China of April 2023. */
class ReleaseLifecycleScenarioTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @Test
    void fromTheVisitToTheNewsroom() {
        Visit visit = SeedVisit.toChina();

        // On the last day of the visit the press officer has a first draft written from the record …
        ReleaseText draft = new Composer(new PlainDrafts(), new SampleOrganization(), Language.ENGLISH)
                .compose(ReleaseType.PRESS_RELEASE, Language.ENGLISH, VisitRecord.of(visit), LocalDate.of(2023, 4, 6));
        Release release = Release.draft(
                new ReleaseId("0".repeat(32)),
                new Reference("PR/2023/014"),
                ReleaseType.PRESS_RELEASE,
                Optional.of(visit.id()),
                new Revision(1, draft, AUTHOR.id(), at("08:00")));

        // … which asks for what nobody has recorded yet: the outcome of each meeting.
        assertThat(new Checks(Severities.ORDINARY)
                        .of(draft, null, digest -> false).stream().filter(Finding::blocksSubmission))
                .extracting(Finding::key)
                .containsOnly("placeholder")
                .hasSize(4);

        ReleaseText complete = withBody(draft, draft.body().source().replaceAll("\\[\\?[^]]*]", "Both sides agreed."));
        release.revise(complete, 1, AUTHOR.id(), at("08:40"));
        assertThat(new Checks(Severities.ORDINARY)
                        .of(complete, null, digest -> false).stream().filter(Finding::blocksSubmission))
                .isEmpty();

        // Protocol finds a title that it would write otherwise; the officer mends it and submits again.
        release.submit(complete.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), at("08:41"));
        release.reviews()
                .requestChanges(
                        PROTOCOL, complete.fingerprint(), "CIDCA's Chairman comes first.", REVIEWER, at("09:10"));
        assertThat(release.stage()).isEqualTo(Stage.DRAFT);

        ReleaseText mended = withBody(complete, complete.body().source() + "\n\nThe Chairman came first.");
        release.revise(mended, 2, AUTHOR.id(), at("09:20"));
        release.submit(mended.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), at("09:21"));
        release.reviews().clear(PROTOCOL, mended.fingerprint(), REVIEWER, at("09:25"));

        // The approver answers for every word, and the hour is set; nothing goes out before it.
        release.approve(mended.fingerprint(), APPROVER, at("09:30"));
        release.schedule(new Schedule(at("10:00"), GENEVA), Optional.empty(), AUTHOR.id(), at("09:31"));
        release.publish(
                new Revision(3, mended, AUTHOR.id(), at("09:20")),
                Answerable.alone(APPROVER),
                Map.of(),
                StaffId.SCHEDULE,
                at("10:00"));

        assertThat(release.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(release.newActs())
                .extracting(Act::verb)
                .containsExactly(
                        Act.Verb.DRAFTED,
                        Act.Verb.REVISED,
                        Act.Verb.SUBMITTED,
                        Act.Verb.CHANGES_REQUESTED,
                        Act.Verb.REVISED,
                        Act.Verb.SUBMITTED,
                        Act.Verb.CLEARED,
                        Act.Verb.APPROVED,
                        Act.Verb.SCHEDULED,
                        Act.Verb.PUBLISHED);
    }

    private static Instant at(String time) {
        return Instant.parse("2023-04-06T" + time + ":00Z");
    }

    private static ReleaseText withBody(ReleaseText text, String body) {
        return text.withBody(new Prose(body));
    }
}
