package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.core.release.RefusedException.Reason.ANOTHER_REVIEWER;
import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.NOT_ASKED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.COLLEAGUE;
import static org.dateline.core.staff.People.REVIEWER;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.util.Map;
import java.util.Set;
import org.dateline.core.ledger.Act;
import org.dateline.core.review.Review;
import org.dateline.core.review.Route;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffMember;
import org.junit.jupiter.api.Test;

class ReleaseReviewsTest extends DraftedRelease {

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
        release.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);

        assertRefused(ANOTHER_REVIEWER, () -> release.reviews().clear(LEGAL, current.fingerprint(), REVIEWER, NOW));

        StaffMember second = new StaffMember(COLLEAGUE.id(), "A colleague", Set.of(Role.REVIEWER), Set.of(LEGAL), true);
        release.reviews().clear(LEGAL, current.fingerprint(), second, NOW);
        assertThat(release.stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    void asksSeveralPeopleAgainWhenTheSameTextIsSubmittedAgain() {
        Route byTwo = new Route(Set.of(PROTOCOL, LEGAL), Map.of(), 2);
        release.submit(current.fingerprint(), byTwo, AUTHOR.id(), NOW);
        release.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
        release.returnToDraft("Wait.", AUTHOR.id(), NOW);

        release.submit(current.fingerprint(), byTwo, AUTHOR.id(), NOW);

        assertThat(release.reviews().outstanding()).containsExactlyInAnyOrder(PROTOCOL, LEGAL);
    }

    @Test
    void awaitsApprovalWhenEveryDeskHasClearedIt() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);

        release.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
        assertThat(release.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(release.reviews().outstanding()).containsExactly(LEGAL);

        release.reviews().clear(LEGAL, current.fingerprint(), REVIEWER, NOW);
        assertThat(release.stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    void goesBackToTheDraftWithEveryReasonWhenADeskAsksForChanges() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);

        release.reviews().requestChanges(PROTOCOL, current.fingerprint(), "The title is wrong.", REVIEWER, NOW);
        assertThat(release.stage()).as("the other desk has not spoken").isEqualTo(Stage.IN_REVIEW);
        release.reviews().clear(LEGAL, current.fingerprint(), REVIEWER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.DRAFT);
        assertThat(release.reviews().valid()).extracting(Review::reason).contains("The title is wrong.");
    }

    @Test
    void keepsWhatADeskClearedAsLongAsTheTextIsTheSame() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.reviews().requestChanges(PROTOCOL, current.fingerprint(), "Is that so?", REVIEWER, NOW);
        release.reviews().clear(LEGAL, current.fingerprint(), REVIEWER, NOW);

        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);

        assertThat(release.reviews().outstanding()).containsExactly(PROTOCOL);
    }

    @Test
    void voidsEveryReviewWithANewText() {
        clearAll();
        release.returnToDraft("A word is missing.", AUTHOR.id(), NOW);
        revise("The word.");

        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);

        assertThat(release.reviews().outstanding()).containsExactly(PROTOCOL);
    }

    @Test
    void waitsForADeskThatWasAdded() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        release.reviews().addDesk(LEGAL, current.fingerprint(), " A contract. ", AUTHOR, NOW);
        release.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(release.reviews().outstanding()).containsExactly(LEGAL);
        assertThat(release.newActs())
                .extracting(Act::verb, Act::detail)
                .contains(tuple(Act.Verb.DESK_ADDED, "LEGAL: A contract."));
    }

    @Test
    void takesTheWordOfAnAddedDeskThatHasClearedThisVeryText() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.reviews().clear(LEGAL, current.fingerprint(), REVIEWER, NOW);
        release.returnToDraft("Wait.", AUTHOR.id(), NOW);
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);

        release.reviews().addDesk(LEGAL, current.fingerprint(), "A contract.", AUTHOR, NOW);

        assertThat(release.reviews().outstanding()).containsExactly(PROTOCOL);
        assertThat(release.reviews().valid()).extracting(Review::desk).containsExactly(LEGAL);
    }

    @Test
    void asksADeskOnce() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);

        assertRefused(NOT_ASKED, () -> release.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW));
    }

    @Test
    void isReviewedByThoseWhoSpeakForTheDesk() {
        submit();

        assertRefused(NOT_ENTITLED, () -> release.reviews().clear(PROTOCOL, current.fingerprint(), APPROVER, NOW));
    }

    @Test
    void isNotReviewedByItsAuthor() {
        StaffMember both =
                new StaffMember(AUTHOR.id(), "Both", Set.of(Role.PRESS_OFFICER, Role.REVIEWER), Set.of(PROTOCOL), true);
        submit();

        assertRefused(FOUR_EYES, () -> release.reviews().clear(PROTOCOL, current.fingerprint(), both, NOW));
    }

    @Test
    void wantsAReasonForEveryNo() {
        submit();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> release.reviews().requestChanges(PROTOCOL, current.fingerprint(), "  ", REVIEWER, NOW));
    }

    @Test
    void isReviewedOnlyAsItIsNow() {
        submit();

        assertRefused(OTHER_FINGERPRINT, () -> release.reviews().clear(PROTOCOL, OTHER, REVIEWER, NOW));
    }
}
