package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.core.release.RefusedException.Reason.ANOTHER_REVIEWER;
import static org.dateline.core.release.RefusedException.Reason.CHANGES_WANTED;
import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.HOUR_PAST;
import static org.dateline.core.release.RefusedException.Reason.HOUR_TOO_FAR;
import static org.dateline.core.release.RefusedException.Reason.HOUR_UNDER_EMBARGO;
import static org.dateline.core.release.RefusedException.Reason.NOT_APPROVED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ASKED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.NO_EMERGENCY;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.release.RefusedException.Reason.OTHER_LANGUAGE;
import static org.dateline.core.release.RefusedException.Reason.SECOND_PERSON;
import static org.dateline.core.release.RefusedException.Reason.STALE_REVISION;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.COLLEAGUE;
import static org.dateline.core.staff.People.REVIEWER;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.ledger.Act;
import org.dateline.core.review.Approval;
import org.dateline.core.review.Review;
import org.dateline.core.review.Route;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Map<String, String> DOCUMENTS = Map.of("pdf", "a".repeat(64), "docx", "b".repeat(64));

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final Fingerprint OTHER =
            ReleaseTexts.withBody("Somebody else's words.").fingerprint();

    private Revision current = new Revision(1, ReleaseTexts.complete(), AUTHOR.id(), NOW);
    private final Release release = draft(current);

    private static Release draft(Revision first) {
        return Release.draft(
                new ReleaseId("0".repeat(32)),
                new Reference("PR/2023/014"),
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                first);
    }

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

    // --- submit and review

    @Test
    void isNotSubmittedForATextThatNobodySaw() {
        assertRefused(OTHER_FINGERPRINT, () -> release.submit(OTHER, Route.through(PROTOCOL), AUTHOR.id(), NOW));
    }

    @Test
    void goesToTheApproverAtOnceWhereTheRouteNamesNoDesk() {
        release.submit(current.fingerprint(), Route.NONE, AUTHOR.id(), NOW);

        assertThat(release.stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    void isClearedByAsManyPeopleAsTheRouteAsksFor() {
        release.submit(current.fingerprint(), new Route(Set.of(PROTOCOL, LEGAL), Map.of(), 2), AUTHOR.id(), NOW);
        release.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);

        assertRefused(ANOTHER_REVIEWER, () -> release.clear(LEGAL, current.fingerprint(), REVIEWER, NOW));

        StaffMember second = new StaffMember(COLLEAGUE.id(), "A colleague", Set.of(Role.REVIEWER), Set.of(LEGAL), true);
        release.clear(LEGAL, current.fingerprint(), second, NOW);
        assertThat(release.stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    void asksSeveralPeopleAgainWhenTheSameTextIsSubmittedAgain() {
        Route byTwo = new Route(Set.of(PROTOCOL, LEGAL), Map.of(), 2);
        release.submit(current.fingerprint(), byTwo, AUTHOR.id(), NOW);
        release.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
        release.returnToDraft("Wait.", AUTHOR.id(), NOW);

        release.submit(current.fingerprint(), byTwo, AUTHOR.id(), NOW);

        assertThat(release.outstandingReviews()).containsExactlyInAnyOrder(PROTOCOL, LEGAL);
    }

    @Test
    void awaitsApprovalWhenEveryDeskHasClearedIt() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);

        release.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
        assertThat(release.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(release.outstandingReviews()).containsExactly(LEGAL);

        release.clear(LEGAL, current.fingerprint(), REVIEWER, NOW);
        assertThat(release.stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    void goesBackToTheDraftWithEveryReasonWhenADeskAsksForChanges() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);

        release.requestChanges(PROTOCOL, current.fingerprint(), "The title is wrong.", REVIEWER, NOW);
        assertThat(release.stage()).as("the other desk has not spoken").isEqualTo(Stage.IN_REVIEW);
        release.clear(LEGAL, current.fingerprint(), REVIEWER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.DRAFT);
        assertThat(release.validReviews()).extracting(Review::reason).contains("The title is wrong.");
    }

    @Test
    void keepsWhatADeskClearedAsLongAsTheTextIsTheSame() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.requestChanges(PROTOCOL, current.fingerprint(), "Is that so?", REVIEWER, NOW);
        release.clear(LEGAL, current.fingerprint(), REVIEWER, NOW);

        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);

        assertThat(release.outstandingReviews()).containsExactly(PROTOCOL);
    }

    @Test
    void voidsEveryReviewWithANewText() {
        clearAll();
        release.returnToDraft("A word is missing.", AUTHOR.id(), NOW);
        revise("The word.");

        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);

        assertThat(release.outstandingReviews()).containsExactly(PROTOCOL);
    }

    @Test
    void waitsForADeskThatWasAdded() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        release.addDesk(LEGAL, current.fingerprint(), " A contract. ", AUTHOR, NOW);
        release.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(release.outstandingReviews()).containsExactly(LEGAL);
        assertThat(release.newActs())
                .extracting(Act::verb, Act::detail)
                .contains(tuple(Act.Verb.DESK_ADDED, "LEGAL: A contract."));
    }

    @Test
    void takesTheWordOfAnAddedDeskThatHasClearedThisVeryText() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.clear(LEGAL, current.fingerprint(), REVIEWER, NOW);
        release.returnToDraft("Wait.", AUTHOR.id(), NOW);
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);

        release.addDesk(LEGAL, current.fingerprint(), "A contract.", AUTHOR, NOW);

        assertThat(release.outstandingReviews()).containsExactly(PROTOCOL);
        assertThat(release.validReviews()).extracting(Review::desk).containsExactly(LEGAL);
    }

    @Test
    void asksADeskOnce() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);

        assertRefused(NOT_ASKED, () -> release.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW));
    }

    @Test
    void isReviewedByThoseWhoSpeakForTheDesk() {
        submit();

        assertRefused(NOT_ENTITLED, () -> release.clear(PROTOCOL, current.fingerprint(), APPROVER, NOW));
    }

    @Test
    void isNotReviewedByItsAuthor() {
        StaffMember both =
                new StaffMember(AUTHOR.id(), "Both", Set.of(Role.PRESS_OFFICER, Role.REVIEWER), Set.of(PROTOCOL), true);
        submit();

        assertRefused(FOUR_EYES, () -> release.clear(PROTOCOL, current.fingerprint(), both, NOW));
    }

    @Test
    void wantsAReasonForEveryNo() {
        submit();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> release.requestChanges(PROTOCOL, current.fingerprint(), "  ", REVIEWER, NOW));
    }

    @Test
    void isReviewedOnlyAsItIsNow() {
        submit();

        assertRefused(OTHER_FINGERPRINT, () -> release.clear(PROTOCOL, OTHER, REVIEWER, NOW));
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

    @Test
    void isApprovedInAnEmergencyByTwoPeopleWithoutItsReviews() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.callEmergency(current.fingerprint(), "A hurricane.", REVIEWER, NOW);

        release.approveInEmergency(current.fingerprint(), "People must leave now.", APPROVER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.APPROVED);
        assertThat(release.state().approvalIfAny())
                .contains(new Approval(current.fingerprint(), APPROVER.id(), NOW, REVIEWER.id()));
        assertThat(release.newActs())
                .extracting(Act::verb, Act::detail)
                .endsWith(
                        tuple(Act.Verb.EMERGENCY_CALLED, "A hurricane."),
                        tuple(Act.Verb.EMERGENCY_APPROVED, "People must leave now."));
        release.publish(current, new Answerable(APPROVER, REVIEWER), DOCUMENTS, AUTHOR.id(), NOW);
        assertThat(release.stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void takesTwoPeopleForAnEmergency() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        assertRefused(NO_EMERGENCY, () -> emergency(APPROVER));
        release.callEmergency(current.fingerprint(), "A hurricane.", APPROVER, NOW);

        assertRefused(SECOND_PERSON, () -> emergency(APPROVER));
        assertRefused(NOT_ENTITLED, () -> emergency(REVIEWER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release.approveInEmergency(current.fingerprint(), " ", APPROVER, NOW));
    }

    @Test
    void keepsFourEyesAndTheFingerprintInAnEmergency() {
        StaffMember writer = new StaffMember(
                AUTHOR.id(), "Both", Set.of(Role.PRESS_OFFICER, Role.APPROVER, Role.REVIEWER), Set.of(), true);
        assertRefused(WRONG_STAGE, () -> release.callEmergency(current.fingerprint(), "Fire.", REVIEWER, NOW));
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);

        assertRefused(FOUR_EYES, () -> release.callEmergency(current.fingerprint(), "Fire.", writer, NOW));
        assertRefused(OTHER_FINGERPRINT, () -> release.callEmergency(OTHER, "Fire.", REVIEWER, NOW));
        release.callEmergency(current.fingerprint(), "Fire.", REVIEWER, NOW);
        assertRefused(FOUR_EYES, () -> emergency(writer));
        release.returnToDraft("Wait.", AUTHOR.id(), NOW);
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        assertRefused(NO_EMERGENCY, () -> emergency(APPROVER));
    }

    @Test
    void outvotesNoDeskInAnEmergency() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.requestChanges(LEGAL, current.fingerprint(), "Not like this.", REVIEWER, NOW);

        assertRefused(CHANGES_WANTED, () -> release.callEmergency(current.fingerprint(), "Fire.", APPROVER, NOW));
    }

    @Test
    void asksAtTheGateForBothWhoAnswerForAnEmergency() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        release.callEmergency(current.fingerprint(), "Fire.", REVIEWER, NOW);
        emergency(APPROVER);
        StaffMember left = new StaffMember(REVIEWER.id(), REVIEWER.name(), REVIEWER.roles(), REVIEWER.desks(), false);

        assertRefused(
                NOT_APPROVED, () -> release.publish(current, Answerable.alone(APPROVER), DOCUMENTS, AUTHOR.id(), NOW));
        assertRefused(
                NOT_APPROVED,
                () -> release.publish(current, new Answerable(APPROVER, left), DOCUMENTS, AUTHOR.id(), NOW));
        assertRefused(
                TOO_EARLY,
                () -> release.publish(current, new Answerable(APPROVER, REVIEWER), DOCUMENTS, StaffId.SCHEDULE, NOW));
    }

    private void emergency(StaffMember second) {
        release.approveInEmergency(current.fingerprint(), "Now.", second, NOW);
    }

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

    private boolean revise(String body) {
        int base = release.currentRevision().number();
        current = new Revision(base + 1, ReleaseTexts.withBody(body), AUTHOR.id(), NOW);
        return release.revise(current.text(), base, AUTHOR.id(), NOW);
    }

    private void submit() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
    }

    private void clearAll() {
        submit();
        release.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
    }

    private void approve() {
        approve(release);
    }

    private void approve(Release any) {
        any.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        any.clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
        any.approve(current.fingerprint(), APPROVER, NOW);
    }

    private void schedule(Instant hour) {
        release.schedule(new Schedule(hour, GENEVA), Optional.empty(), AUTHOR.id(), NOW);
    }

    private static void assertRefused(RefusedException.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
