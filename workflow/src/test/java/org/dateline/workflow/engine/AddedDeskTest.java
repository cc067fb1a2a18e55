package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.core.staff.ReviewingDesk.EDITORIAL;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;
import static org.dateline.core.staff.ReviewingDesk.SUBJECT_MATTER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.NoticeWording;
import org.dateline.core.release.RefusedException.Reason;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.InboxLine;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.notice.NoticeDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One more desk is asked while a text is in review: it is waited for like the others, here and in the process. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AddedDeskTest {

    private static final StaffId AUTHOR = People.AUTHOR.id();
    private static final StaffId REVIEWER = People.REVIEWER.id();
    private static final StaffId LAWYER = new StaffId("lawyer");
    private static final String WHY = "He speaks of a contract.";

    private static Office office;
    private static ReviewDesk reviews;

    @Parameter
    private TestDatabase database;

    private ReleaseId id;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        office = new Office(database);
        office.get(Staff.class).save(reviewer(People.REVIEWER, EnumSet.of(PROTOCOL)), Optional.empty());
        office.get(Staff.class)
                .save(
                        new StaffMember(
                                LAWYER, "Ines Duarte", Set.of(Role.REVIEWER), EnumSet.of(LEGAL, EDITORIAL), true),
                        Optional.empty());
        reviews = office.get(ReviewDesk.class);
    }

    private static StaffMember reviewer(StaffMember who, Set<ReviewingDesk> desks) {
        return new StaffMember(who.id(), who.name(), Set.of(Role.REVIEWER), desks, true);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
    }

    @BeforeEach
    void submit() {
        id = office.draft();
        office.submit(id);
    }

    @AfterEach
    void giveUp() {
        if (!office.release(id).stage().isFinal()) {
            office.get(DraftingDesk.class).abandon(id, "The test is over.", AUTHOR);
        }
    }

    @Test
    void isWaitedForLikeTheOthers() {
        add(LEGAL, AUTHOR);

        assertThat(office.release(id).reviews().outstanding()).containsExactlyInAnyOrder(PROTOCOL, LEGAL);
        assertThat(inbox(LAWYER)).containsExactly(Optional.of(LEGAL));
        office.clear(id);
        assertThat(office.release(id).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.REVIEW_RELEASE);

        clearForLegal();
        assertThat(office.release(id).stage()).isEqualTo(Stage.AWAITING_APPROVAL);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);
        office.approve(id);
        office.publish(id);
        assertThat(office.places(id)).isEmpty();
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(
                        entry -> entry.act().verb(),
                        entry -> entry.act().actor(),
                        entry -> entry.act().detail())
                .contains(tuple(Verb.DESK_ADDED, AUTHOR, "LEGAL: " + WHY));
    }

    @Test
    void mayBeTheFirstToSpeak() {
        add(LEGAL, REVIEWER);

        clearForLegal();
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.REVIEW_RELEASE);
        office.clear(id);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);
    }

    @Test
    void isAskedWhenOthersHaveSpokenAlready() {
        add(EDITORIAL, AUTHOR);
        office.clear(id);
        add(LEGAL, LAWYER);

        assertThat(inbox(LAWYER)).containsExactlyInAnyOrder(Optional.of(EDITORIAL), Optional.of(LEGAL));
        assertThat(counter("nrOfInstances")).isEqualTo(3);
        assertThat(counter("nrOfCompletedInstances")).isEqualTo(1);
        assertThat(counter("nrOfActiveInstances")).isEqualTo(2);
        reviews.clear(id, EDITORIAL, office.fingerprint(id), LAWYER);
        clearForLegal();
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);
    }

    @Test
    void hasAsLongAsTheDeskThatHasLongest() {
        add(LEGAL, AUTHOR);

        Map<ReviewingDesk, Instant> due = office.get(DueReviews.class).times().get(id);
        assertThat(due).containsOnlyKeys(PROTOCOL, LEGAL);
        assertThat(due.get(LEGAL)).isAfterOrEqualTo(due.get(PROTOCOL));
    }

    @Test
    void isToldOfIt() {
        List<Notice> before = notices(LAWYER);
        List<Notice> others = notices(REVIEWER);
        add(LEGAL, AUTHOR);

        assertThat(before).isEmpty();
        assertThat(notices(LAWYER)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.REVIEW_ASKED);
            assertThat(notice.deskIfAny()).contains(LEGAL);
            assertThat(notice.dueIfAny()).isPresent();
        });
        assertThat(notices(REVIEWER)).isEqualTo(others);
    }

    @Test
    void canTakeTheReviewOnAndGiveItBack() {
        add(LEGAL, AUTHOR);
        reviews.claim(id, LEGAL, LAWYER);

        assertThat(office.get(ReleaseProcess.class).claims(id)).containsExactly(Map.entry(LEGAL, LAWYER));
        reviews.giveBack(id, LEGAL, LAWYER);
        clearForLegal();
    }

    @Test
    void leadsBackToTheDraftAndIsAskedAboutTheNextText() {
        add(LEGAL, AUTHOR);
        reviews.requestChanges(id, LEGAL, office.fingerprint(id), "Not that way.", LAWYER);
        office.clear(id);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);

        office.get(DraftingDesk.class).revise(id, ReleaseTexts.withBody("Mended."), 1, AUTHOR);
        office.submit(id);

        assertThat(office.release(id).reviews().outstanding()).containsExactlyInAnyOrder(PROTOCOL, LEGAL);
        assertThat(office.get(DueReviews.class).times().get(id)).containsOnlyKeys(PROTOCOL, LEGAL);
        office.clear(id);
        clearForLegal();
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);
    }

    @Test
    void isNotShakenOffByTakingTheTextBack() {
        add(LEGAL, AUTHOR);
        office.get(DraftingDesk.class).returnToDraft(id, "Never mind.", AUTHOR);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);
        office.submit(id);

        assertThat(office.release(id).reviews().outstanding()).containsExactlyInAnyOrder(PROTOCOL, LEGAL);
        assertThat(inbox(LAWYER)).containsExactly(Optional.of(LEGAL));
    }

    @Test
    void isSkippedInAnEmergencyLikeTheOthers() {
        ApprovalDesk approvals = office.get(ApprovalDesk.class);
        approvals.callEmergency(id, office.fingerprint(id), "A flood.", REVIEWER);
        add(LEGAL, AUTHOR);
        approvals.approveInEmergency(id, office.fingerprint(id), "Now.", People.APPROVER.id());

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.CHOOSE_HOUR);
        assertThat(office.release(id).reviews().outstanding()).containsExactlyInAnyOrder(PROTOCOL, LEGAL);
    }

    @Test
    void asksNobodyAnyMoreWhenTheReleaseIsGivenUp() {
        add(LEGAL, AUTHOR);
        office.get(DraftingDesk.class).abandon(id, "Called off.", AUTHOR);

        assertThat(office.places(id)).isEmpty();
        assertThat(inbox(LAWYER)).isEmpty();
    }

    @Test
    void isAskedByPressOfficersAndByReviewersOfADeskThatIsAsked() {
        for (StaffId other : List.of(People.APPROVER.id(), People.ADMINISTRATOR.id())) {
            assertThatExceptionOfType(NotEntitledException.class).isThrownBy(() -> add(LEGAL, other));
            assertThat(reviews.addable(id, other)).isEmpty();
        }
        Office.assertRefused(Reason.NOT_ENTITLED, () -> add(LEGAL, LAWYER));
        assertThat(reviews.addable(id, LAWYER)).isEmpty();
        assertThat(reviews.addable(id, REVIEWER)).containsExactly(EDITORIAL, LEGAL);

        add(LEGAL, REVIEWER);
        assertThat(reviews.addable(id, LAWYER)).containsExactly(EDITORIAL);
    }

    @Test
    void isAskedOnceAboutATextInReviewAndNamedSomethingToLookAt() {
        Office.assertRefused(Reason.ALREADY_ASKED, () -> add(PROTOCOL, AUTHOR));
        Office.assertRefused(Reason.NOBODY_TO_ASK, () -> add(SUBJECT_MATTER, AUTHOR));
        Office.assertRefused(
                Reason.OTHER_FINGERPRINT,
                () -> reviews.addDesk(
                        id, LEGAL, ReleaseTexts.withBody("Another.").fingerprint(), WHY, AUTHOR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reviews.addDesk(id, LEGAL, office.fingerprint(id), " ", AUTHOR));
        assertThat(office.release(id).reviews().outstanding()).containsExactly(PROTOCOL);

        office.clear(id);
        Office.assertRefused(Reason.WRONG_STAGE, () -> add(LEGAL, AUTHOR));
        assertThat(reviews.addable(id, AUTHOR)).isEmpty();
    }

    private void add(ReviewingDesk desk, StaffId by) {
        reviews.addDesk(id, desk, office.fingerprint(id), WHY, by);
    }

    private void clearForLegal() {
        reviews.clear(id, LEGAL, office.fingerprint(id), LAWYER);
    }

    private List<Optional<ReviewingDesk>> inbox(StaffId who) {
        return office.get(TrackingDesk.class).inbox(who).stream()
                .map(InboxLine::task)
                .filter(task -> task.release().equals(id))
                .map(WaitingTask::deskIfAny)
                .toList();
    }

    private List<Notice> notices(StaffId who) {
        return office.get(NoticeDesk.class).last(who).stream()
                .map(NoticeWording.Line::notice)
                .filter(notice -> notice.release().equals(id))
                .toList();
    }

    /** What the engine itself counts of the reviews. */
    private int counter(String name) {
        RuntimeService runtime = office.get(RuntimeService.class);
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .singleResult()
                .getId();
        VariableInstance counted = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .variableName(name)
                .singleResult();
        return (int) counted.getValue();
    }
}
