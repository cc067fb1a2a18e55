package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.HOUR_PAST;
import static org.dateline.core.release.RefusedException.Reason.HOUR_TOO_FAR;
import static org.dateline.core.release.RefusedException.Reason.HOUR_UNDER_EMBARGO;
import static org.dateline.core.release.RefusedException.Reason.NOT_APPROVED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.release.RefusedException.Reason.OTHER_LANGUAGE;
import static org.dateline.core.release.RefusedException.Reason.STALE_REVISION;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.COLLEAGUE;
import static org.dateline.core.staff.People.REVIEWER;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.dateline.core.ledger.Act;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class ReleaseTest extends DraftedRelease {

    // --- draft

    @Test
    void keepsARevisionForEveryChangeOfTheText() {
        assertThat(revise("One word more.")).isTrue();

        assertThat(release.currentRevision().number()).isEqualTo(2);
        assertThat(release.newActs()).extracting(Act::verb).containsExactly(Act.Verb.DRAFTED, Act.Verb.REVISED);
    }

    @Test
    void makesNoRevisionOfTheSameText() {
        assertThat(release.revise(current.text(), 1, COLLEAGUE.id(), NOW)).isFalse();

        assertThat(release.currentRevision().number()).isEqualTo(1);
        assertThat(release.contributors()).containsExactly(AUTHOR.id());
    }

    @Test
    void refusesAChangeMadeToAnOlderRevision() {
        revise("One word more.");

        assertRefused(STALE_REVISION, () -> release.revise(ReleaseTexts.withBody("Yet another."), 1, AUTHOR.id(), NOW));
    }

    @Test
    void staysInItsLanguage() {
        assertRefused(OTHER_LANGUAGE, () -> release.revise(ReleaseText.blank(Language.FRENCH), 1, AUTHOR.id(), NOW));
    }

    @Test
    void cannotBeChangedOnceItIsSubmitted() {
        submit();

        assertRefused(WRONG_STAGE, () -> revise("One word more."));
    }

    // --- approval

    @Test
    void isApprovedByAnApproverWhoWroteNothingOfIt() {
        clearAll();
        release.approve(current.fingerprint(), APPROVER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.APPROVED);
        assertThat(release.state().approvalIfAny()).isPresent();
    }

    @Test
    void isNotApprovedByAnybodyWhoWroteAnyOfIt() {
        StaffMember both =
                new StaffMember(COLLEAGUE.id(), "Both", Set.of(Role.PRESS_OFFICER, Role.APPROVER), Set.of(), true);
        release.revise(ReleaseTexts.withBody("A colleague's words."), 1, COLLEAGUE.id(), NOW);
        revise("The author's words again.");
        clearAll();

        assertRefused(FOUR_EYES, () -> release.approve(current.fingerprint(), both, NOW));
    }

    @Test
    void isNotApprovedWithoutTheRole() {
        clearAll();

        assertRefused(NOT_ENTITLED, () -> release.approve(current.fingerprint(), REVIEWER, NOW));
    }

    @Test
    void isNotApprovedBeforeItIsCleared() {
        submit();

        assertRefused(WRONG_STAGE, () -> release.approve(current.fingerprint(), APPROVER, NOW));
    }

    @Test
    void isNotApprovedAsAnotherText() {
        clearAll();

        assertRefused(OTHER_FINGERPRINT, () -> release.approve(OTHER, APPROVER, NOW));
    }

    @Test
    void goesBackToTheDraftWhenRejected() {
        clearAll();
        release.reject(current.fingerprint(), "Not before the summit.", APPROVER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void losesItsApprovalWhenItReturnsToDraft() {
        approve();
        release.returnToDraft("A name is wrong.", AUTHOR.id(), NOW);

        assertThat(release.stage()).isEqualTo(Stage.DRAFT);
        assertThat(release.state().approvalIfAny()).isEmpty();
    }

    // --- the hour

    @Test
    void takesAnHourToCome() {
        approve();

        assertRefused(HOUR_PAST, () -> schedule(NOW));
        assertRefused(HOUR_TOO_FAR, () -> schedule(NOW.plus(Duration.ofDays(740))));
        schedule(NOW.plusSeconds(60));
        assertThat(release.state().scheduleIfAny()).isPresent();
    }

    @Test
    void takesNoHourUnderEmbargo() {
        current = new Revision(1, ReleaseTexts.under("2023-04-06T12:00:00Z"), AUTHOR.id(), NOW);
        Release embargoed = draft(current);
        approve(embargoed);

        assertRefused(
                HOUR_UNDER_EMBARGO,
                () -> embargoed.schedule(
                        new Schedule(Instant.parse("2023-04-06T11:59:59Z"), GENEVA),
                        current.text().embargoIfAny(),
                        AUTHOR.id(),
                        NOW));
    }

    // --- an emergency

    // --- the gate

    @Test
    void isPublishedAsApproved() {
        approve();
        release.publish(current, Answerable.alone(APPROVER), DOCUMENTS, AUTHOR.id(), NOW);

        assertThat(release.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(release.newActs())
                .last()
                .extracting(Act::detail)
                .isEqualTo("docx " + "b".repeat(64) + ", pdf " + "a".repeat(64));
    }

    @Test
    void isPublishedOnce() {
        approve();
        release.publish(current, Answerable.alone(APPROVER), DOCUMENTS, AUTHOR.id(), NOW);

        assertRefused(
                WRONG_STAGE, () -> release.publish(current, Answerable.alone(APPROVER), DOCUMENTS, AUTHOR.id(), NOW));
    }

    @Test
    void isNotPublishedWithoutApproval() {
        clearAll();

        assertRefused(
                WRONG_STAGE, () -> release.publish(current, Answerable.alone(APPROVER), DOCUMENTS, AUTHOR.id(), NOW));
    }

    @Test
    void isNotPublishedWithAnotherTextThanTheApproved() {
        approve();
        Revision tampered = new Revision(1, ReleaseTexts.withBody("Tampered."), AUTHOR.id(), NOW);

        assertRefused(
                NOT_APPROVED, () -> release.publish(tampered, Answerable.alone(APPROVER), DOCUMENTS, AUTHOR.id(), NOW));
    }

    @Test
    void isNotPublishedOnTheYesOfSomebodyWhoHasLeft() {
        approve();
        StaffMember left = new StaffMember(APPROVER.id(), APPROVER.name(), APPROVER.roles(), Set.of(), false);

        assertRefused(
                NOT_APPROVED, () -> release.publish(current, Answerable.alone(left), DOCUMENTS, AUTHOR.id(), NOW));
    }

    @Test
    void refusesToPublishBeforeTheEmbargoLifts() {
        current = new Revision(1, ReleaseTexts.under("2023-04-06T12:00:00Z"), AUTHOR.id(), NOW);
        Release embargoed = draft(current);
        approve(embargoed);

        assertRefused(
                TOO_EARLY,
                () -> embargoed.publish(
                        current,
                        Answerable.alone(APPROVER),
                        DOCUMENTS,
                        AUTHOR.id(),
                        Instant.parse("2023-04-06T11:59:59.999Z")));
        embargoed.publish(
                current, Answerable.alone(APPROVER), DOCUMENTS, AUTHOR.id(), Instant.parse("2023-04-06T12:00:00Z"));
        assertThat(embargoed.stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void refusesToBePublishedByTheScheduleBeforeTheHour() {
        approve();
        assertRefused(
                TOO_EARLY,
                () -> release.publish(current, Answerable.alone(APPROVER), DOCUMENTS, StaffId.SCHEDULE, NOW));
        schedule(NOW.plusSeconds(60));

        assertRefused(
                TOO_EARLY,
                () -> release.publish(
                        current, Answerable.alone(APPROVER), DOCUMENTS, StaffId.SCHEDULE, NOW.plusSeconds(59)));
        release.publish(current, Answerable.alone(APPROVER), DOCUMENTS, StaffId.SCHEDULE, NOW.plusSeconds(60));
        assertThat(release.stage()).isEqualTo(Stage.PUBLISHED);
    }

    // --- abandon

    @Test
    void isAbandonedUntilItIsPublished() {
        approve();
        release.abandon("The visit was called off.", AUTHOR.id(), NOW);
        assertThat(release.stage()).isEqualTo(Stage.ABANDONED);

        assertRefused(WRONG_STAGE, () -> release.abandon("Again.", AUTHOR.id(), NOW));
        assertRefused(WRONG_STAGE, () -> revise("Too late."));
    }
}
