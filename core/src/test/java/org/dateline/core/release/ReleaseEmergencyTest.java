package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.core.release.RefusedException.Reason.CHANGES_WANTED;
import static org.dateline.core.release.RefusedException.Reason.FOUR_EYES;
import static org.dateline.core.release.RefusedException.Reason.NOT_APPROVED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.NO_EMERGENCY;
import static org.dateline.core.release.RefusedException.Reason.OTHER_FINGERPRINT;
import static org.dateline.core.release.RefusedException.Reason.SECOND_PERSON;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.REVIEWER;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.util.Set;
import org.dateline.core.ledger.Act;
import org.dateline.core.review.Approval;
import org.dateline.core.review.Route;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.junit.jupiter.api.Test;

class ReleaseEmergencyTest extends DraftedRelease {

    @Test
    void isApprovedInAnEmergencyByTwoPeopleWithoutItsReviews() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.emergency().call(current.fingerprint(), "A hurricane.", REVIEWER, NOW);

        release.emergency().approve(current.fingerprint(), "People must leave now.", APPROVER, NOW);

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
        release.emergency().call(current.fingerprint(), "A hurricane.", APPROVER, NOW);

        assertRefused(SECOND_PERSON, () -> emergency(APPROVER));
        assertRefused(NOT_ENTITLED, () -> emergency(REVIEWER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release.emergency().approve(current.fingerprint(), " ", APPROVER, NOW));
    }

    @Test
    void keepsFourEyesAndTheFingerprintInAnEmergency() {
        StaffMember writer = new StaffMember(
                AUTHOR.id(), "Both", Set.of(Role.PRESS_OFFICER, Role.APPROVER, Role.REVIEWER), Set.of(), true);
        assertRefused(WRONG_STAGE, () -> release.emergency().call(current.fingerprint(), "Fire.", REVIEWER, NOW));
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);

        assertRefused(FOUR_EYES, () -> release.emergency().call(current.fingerprint(), "Fire.", writer, NOW));
        assertRefused(OTHER_FINGERPRINT, () -> release.emergency().call(OTHER, "Fire.", REVIEWER, NOW));
        release.emergency().call(current.fingerprint(), "Fire.", REVIEWER, NOW);
        assertRefused(FOUR_EYES, () -> emergency(writer));
        release.returnToDraft("Wait.", AUTHOR.id(), NOW);
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        assertRefused(NO_EMERGENCY, () -> emergency(APPROVER));
    }

    @Test
    void outvotesNoDeskInAnEmergency() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL, LEGAL), AUTHOR.id(), NOW);
        release.reviews().requestChanges(LEGAL, current.fingerprint(), "Not like this.", REVIEWER, NOW);

        assertRefused(CHANGES_WANTED, () -> release.emergency().call(current.fingerprint(), "Fire.", APPROVER, NOW));
    }

    @Test
    void asksAtTheGateForBothWhoAnswerForAnEmergency() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        release.emergency().call(current.fingerprint(), "Fire.", REVIEWER, NOW);
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
        release.emergency().approve(current.fingerprint(), "Now.", second, NOW);
    }
}
