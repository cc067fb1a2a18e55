package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.publication.Publication;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.People;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot wait for its reviews: two people answer for it, and everything else is as always. */
@ParameterizedClass
@EnumSource
class EmergencyTest {

    private static Office office;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        office = new Office(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
    }

    @Test
    void isPublishedWithoutItsReviewsAndMarkedForEver() {
        ReleaseId id = office.draft();
        office.submit(id);
        call(id);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.REVIEW_RELEASE);

        approve(id);

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.CHOOSE_HOUR);
        office.publish(id);
        Publication publication = office.publicationOf(id);
        assertThat(publication.approver()).isEqualTo(People.APPROVER.id().value());
        assertThat(publication.emergencyCaller()).isEqualTo(People.REVIEWER.id().value());
        assertThat(publication.documents()).hasSize(2);
        assertThat(office.release(id).state().approvalIfAny().orElseThrow().inEmergency())
                .isTrue();
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(entry -> entry.act().verb())
                .endsWith(Verb.EMERGENCY_CALLED, Verb.EMERGENCY_APPROVED, Verb.PUBLISHED);
        assertThat(office.places(id)).isEmpty();
    }

    @Test
    void canStillBeApprovedWhenTheReviewsCameInMeanwhile() {
        ReleaseId id = office.draft();
        office.submit(id);
        call(id);
        office.clear(id);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);

        approve(id);

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.CHOOSE_HOUR);
        assertThat(office.release(id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void waitsForItsEmbargoAllTheSame() {
        ReleaseId id = office.draft(
                ReleaseTexts.under(Instant.now().plus(Duration.ofHours(1)).toString()));
        office.submit(id);
        call(id);
        approve(id);

        Office.assertRefused(RefusedException.Reason.TOO_EARLY, () -> office.publish(id));
    }

    @Test
    void isVoidWhenTheTextGoesBack() {
        ReleaseId id = office.draft();
        office.submit(id);
        call(id);
        office.get(DraftingDesk.class).returnToDraft(id, "Once more.", People.AUTHOR.id());
        office.submit(id);

        Office.assertRefused(RefusedException.Reason.NO_EMERGENCY, () -> approve(id));
    }

    @Test
    void isNotPublishedWhenWhoCalledItHasLeft() {
        ReleaseId id = office.draft();
        office.submit(id);
        call(id);
        approve(id);
        StaffMember reviewer = People.REVIEWER;
        Staff staff = office.get(Staff.class);
        staff.save(
                new StaffMember(reviewer.id(), reviewer.name(), reviewer.roles(), reviewer.desks(), false),
                Optional.empty());

        Office.assertRefused(RefusedException.Reason.NOT_APPROVED, () -> office.publish(id));

        staff.save(reviewer, Optional.empty());
        office.publish(id);
    }

    @Test
    void isRefusedByTheGateWhenTheLedgerNamesAnother() {
        ReleaseId id = office.draft();
        office.submit(id);
        call(id);
        approve(id);
        sql("update release set approved_with = 'both' where id = ?", id);
        office.get(Staff.class)
                .save(
                        new StaffMember(
                                new StaffId("both"), "Both", People.REVIEWER.roles(), People.REVIEWER.desks(), true),
                        Optional.empty());
        Office.assertRefused(RefusedException.Reason.NOT_APPROVED, () -> office.publish(id));

        sql("update release set approved_with = null where id = ?", id);
        Office.assertRefused(RefusedException.Reason.NOT_APPROVED, () -> office.publish(id));
    }

    @Test
    void isRefusedByTheDatabaseWhenWhoCalledItWroteSomeOfIt() {
        ReleaseId id = office.draft();
        office.submit(id);
        call(id);
        approve(id);
        office.publish(id);

        assertThatThrownBy(() -> sql("update publication set emergency_caller = 'author' where release_id = ?", id))
                .hasMessageContaining("emergency");
        assertThatThrownBy(() -> sql("update publication set emergency_caller = approver where release_id = ?", id))
                .isNotNull();
    }

    private static void call(ReleaseId id) {
        office.get(ApprovalDesk.class).callEmergency(id, office.fingerprint(id), "A flood.", People.REVIEWER.id());
    }

    private static void approve(ReleaseId id) {
        office.get(ApprovalDesk.class).approveInEmergency(id, office.fingerprint(id), "Now.", People.APPROVER.id());
    }

    private static void sql(String update, ReleaseId id) {
        office.get(JdbcClient.class).sql(update).param(id.value()).update();
    }
}
