package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Schedule;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.TextNotReadyException;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.dateline.workflow.supervision.SupervisionDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through the process, with the release, the token, the ledger and the publication seen to agree. */
@ParameterizedClass
@EnumSource
class ReleaseProcessTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

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

    @AfterEach
    void stopTimers() {
        office.stopTimers();
    }

    @Test
    void leadsFromTheDraftToThePublication() {
        ReleaseId id = office.draft();
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);

        office.submit(id);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.REVIEW_RELEASE);
        assertThat(inboxOf(People.REVIEWER, id)).containsExactly(WaitingTask.Kind.REVIEW);

        office.clear(id);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);
        assertThat(inboxOf(People.APPROVER, id)).containsExactly(WaitingTask.Kind.APPROVE);

        office.approve(id);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.CHOOSE_HOUR);

        office.publish(id);
        assertThat(office.places(id)).isEmpty();
        assertThat(office.release(id).stage()).isEqualTo(Stage.PUBLISHED);
        Publication publication = publicationOf(id);
        assertThat(publication.fingerprint()).isEqualTo(office.fingerprint(id));
        assertThat(publication.documents())
                .extracting(Publication.Document::fileName)
                .containsExactlyInAnyOrder(fileName(id) + "-en.pdf", fileName(id) + "-en.docx");
        assertThat(office.get(Ledger.class).firstBrokenEntry()).isEmpty();
    }

    @Test
    void leadsBackToTheDraftWhenChangesAreRequestedAndForwardAgain() {
        ReleaseId id = office.draft();
        office.submit(id);
        office.get(ReviewDesk.class)
                .requestChanges(id, PROTOCOL, office.fingerprint(id), "The title.", People.REVIEWER.id());

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);
        assertThat(office.release(id).stage()).isEqualTo(Stage.DRAFT);

        office.get(DraftingDesk.class).revise(id, ReleaseTexts.withBody("Mended."), 1, People.AUTHOR.id());
        office.submit(id);
        office.clear(id);
        office.approve(id);
        office.publish(id);
        assertThat(publicationOf(id).body().words()).isEqualTo("Mended.");
    }

    @Test
    void leadsBackToTheDraftWhenTheApproverRejects() {
        ReleaseId id = office.draft();
        office.submit(id);
        office.clear(id);
        office.get(ApprovalDesk.class).reject(id, office.fingerprint(id), "Not now.", People.APPROVER.id());

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);
    }

    @Test
    void asksNoDeskTwiceAboutTheSameText() {
        ReleaseId id = office.draft();
        office.submit(id);
        office.clear(id);
        office.get(DraftingDesk.class).returnToDraft(id, "A second look.", People.AUTHOR.id());

        office.submit(id);

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);
    }

    @Test
    void letsTheAuthorTakeTheTextBackFromEveryDesk() {
        ReleaseId inReview = office.draft();
        office.submit(inReview);
        ReleaseId awaiting = office.draft();
        office.submit(awaiting);
        office.clear(awaiting);
        ReleaseId approved = office.approved();
        ReleaseId scheduled = office.approved();
        schedule(scheduled, Duration.ofHours(1));

        for (ReleaseId id : List.of(inReview, awaiting, approved, scheduled)) {
            office.get(DraftingDesk.class).returnToDraft(id, "A mistake.", People.AUTHOR.id());
            assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);
            assertThat(office.release(id).state().approvalIfAny()).isEmpty();
            assertThat(office.timers(id)).isEmpty();
        }
    }

    @Test
    void endsWhenTheReleaseIsAbandoned() {
        ReleaseId draft = office.draft();
        ReleaseId inReview = office.draft();
        office.submit(inReview);
        ReleaseId scheduled = office.approved();
        schedule(scheduled, Duration.ofHours(1));

        for (ReleaseId id : List.of(draft, inReview, scheduled)) {
            office.get(DraftingDesk.class).abandon(id, "Called off.", People.AUTHOR.id());
            assertThat(office.places(id)).isEmpty();
            assertThat(office.release(id).stage()).isEqualTo(Stage.ABANDONED);
        }
    }

    @Test
    void publishesByItselfWhenTheHourComes() throws InterruptedException {
        ReleaseId id = office.approved();
        schedule(id, Duration.ofSeconds(1));
        office.startTimers();

        waitUntilPublished(id);

        Publication publication = publicationOf(id);
        assertThat(publication.publishedAt())
                .isAfterOrEqualTo(
                        office.release(id).state().scheduleIfAny().orElseThrow().at());
    }

    @Test
    void doesNotPublishWhenATimerFiresEarly() {
        ReleaseId id = office.approved();
        schedule(id, Duration.ofHours(1));

        assertRefused(RefusedException.Reason.TOO_EARLY, () -> fire(id));

        assertThat(office.release(id).stage()).isEqualTo(Stage.APPROVED);
        assertThat(office.get(Publications.class).ofRelease(id.value())).isEmpty();
    }

    @Test
    void takesAnotherHourAndForgetsTheOldOne() {
        ReleaseId id = office.approved();
        schedule(id, Duration.ofHours(1));
        schedule(id, Duration.ofHours(2));

        assertThat(office.timers(id)).hasSize(1);
        assertThat(office.places(id)).containsExactly("eventGateway_untilHour");

        office.publish(id);
        assertThat(office.release(id).stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void refusesToPublishUnderEmbargoAndStaysWhereItWas() {
        ReleaseId id = office.approved(
                ReleaseTexts.under(Instant.now().plus(Duration.ofHours(1)).toString()));

        assertRefused(RefusedException.Reason.TOO_EARLY, () -> office.publish(id));

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.CHOOSE_HOUR);
        assertThat(office.release(id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void showsTheAdministratorAStepThatFailedThreeTimesAndTriesItAgain() {
        ReleaseId id = office.approved();
        schedule(id, Duration.ofHours(1));
        JdbcClient jdbc = office.get(JdbcClient.class);
        jdbc.sql("update release set schedule_at = schedule_at - interval '2' hour")
                .update();
        jdbc.sql("update rendition set digest = 'tampered' where release_id = ?")
                .param(id.value())
                .update();

        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> fire(id)).isInstanceOf(IllegalStateException.class);
        }

        SupervisionDesk supervision = office.get(SupervisionDesk.class);
        List<FailedSteps.FailedStep> failed = supervision.failedSteps(People.ADMINISTRATOR.id());
        assertThat(failed).singleElement().satisfies(step -> {
            assertThat(step.release()).isEqualTo(id);
            assertThat(step.step()).isEqualTo(ReleaseBpmn.HOUR_COMES);
            assertThat(step.why()).contains("no longer the one with digest");
        });
        assertThat(office.release(id).stage()).isEqualTo(Stage.APPROVED);
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> supervision.retry(failed.get(0).id(), People.AUTHOR.id()));

        jdbc.sql("delete from rendition where release_id = ?").param(id.value()).update();
        office.get(DraftingDesk.class).returnToDraft(id, "Once more.", People.AUTHOR.id());
        office.submit(id);
        office.approve(id);
        office.publish(id);
        assertThat(supervision.failedSteps(People.ADMINISTRATOR.id())).isEmpty();
        assertThat(supervision.retry(failed.get(0).id(), People.ADMINISTRATOR.id()))
                .isFalse();
    }

    @Test
    void triesAFailedStepAgainWhenToldTo() throws InterruptedException {
        ReleaseId id = office.approved();
        schedule(id, Duration.ofHours(1));
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> fire(id)).isInstanceOf(RefusedException.class);
        }
        hourIsLongPast(id);
        SupervisionDesk supervision = office.get(SupervisionDesk.class);
        String step = supervision.failedSteps(People.ADMINISTRATOR.id()).get(0).id();

        assertThat(supervision.retry(step, People.ADMINISTRATOR.id())).isTrue();
        office.startTimers();

        waitUntilPublished(id);
        assertThat(supervision.failedSteps(People.ADMINISTRATOR.id())).isEmpty();
    }

    @Test
    void movesTheReleaseAndTheTokenTogetherOrNotAtAll() {
        ReleaseId id = office.draft();
        long entries = office.get(Ledger.class).of(id.value()).size();

        assertThatThrownBy(() -> office.transaction().executeWithoutResult(status -> {
                    office.submit(id);
                    throw new IllegalStateException("after the task was completed");
                }))
                .hasMessage("after the task was completed");

        assertThat(office.release(id).stage()).isEqualTo(Stage.DRAFT);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);
        assertThat(office.get(Ledger.class).of(id.value())).hasSize((int) entries);
    }

    @Test
    void publishesOnceHoweverManyPublishAtTheSameTime() throws Exception {
        ReleaseId id = office.approved();

        List<String> outcomes = together(() -> office.publish(id));

        assertThat(outcomes).containsOnlyOnce("done").containsOnly("done", "WRONG_STAGE");
        assertThat(office.get(Publications.class).latest(1000))
                .filteredOn(publication -> publication.origin().release().equals(id.value()))
                .hasSize(1);
    }

    @Test
    void letsOneOfSeveralApproversWin() throws Exception {
        ReleaseId id = office.draft();
        office.submit(id);
        office.clear(id);

        List<String> outcomes = together(() -> office.approve(id));

        assertThat(outcomes).containsOnlyOnce("done").containsOnly("done", "WRONG_STAGE");
    }

    @Test
    void takesNoTextWithAPlaceholder() {
        ReleaseId id = office.draft(ReleaseTexts.withBody("They agreed on [? what]."));

        assertThatExceptionOfType(TextNotReadyException.class)
                .isThrownBy(() -> office.submit(id))
                .satisfies(refused -> assertThat(refused.findings()).hasSize(1));
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);
    }

    @Test
    void letsNobodyDoWhatIsNotTheirs() {
        ReleaseId id = office.draft();

        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(
                        () -> office.get(DraftingDesk.class).submit(id, office.fingerprint(id), People.REVIEWER.id()));
        office.submit(id);
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() ->
                        office.get(ReviewDesk.class).clear(id, PROTOCOL, office.fingerprint(id), People.AUTHOR.id()));
        office.clear(id);
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() ->
                        office.get(ApprovalDesk.class).approve(id, office.fingerprint(id), People.ADMINISTRATOR.id()));
        office.approve(id);
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> office.get(PublicationDesk.class).publishNow(id, People.ADMINISTRATOR.id()));
    }

    private List<WaitingTask.Kind> inboxOf(StaffMember who, ReleaseId id) {
        return office.get(TrackingDesk.class).inbox(who.id()).stream()
                .filter(line -> line.task().release().equals(id))
                .map(line -> line.task().kind())
                .toList();
    }

    private void schedule(ReleaseId id, Duration ahead) {
        Instant hour = office.get(Publications.class).databaseTime().plus(ahead);
        office.get(PublicationDesk.class).schedule(id, new Schedule(hour, GENEVA), People.AUTHOR.id());
    }

    private void hourIsLongPast(ReleaseId id) {
        JdbcClient jdbc = office.get(JdbcClient.class);
        jdbc.sql("update release set schedule_at = schedule_at - interval '2' hour where id = ?")
                .param(id.value())
                .update();
        jdbc.sql("update act_ru_job set duedate_ = duedate_ - interval '2' hour where id_ = ?")
                .param(office.timers(id).get(0).getId())
                .update();
    }

    private void fire(ReleaseId id) {
        office.get(ManagementService.class).executeJob(office.timers(id).get(0).getId());
    }

    private Publication publicationOf(ReleaseId id) {
        return office.get(Publications.class).ofRelease(id.value()).orElseThrow();
    }

    private void waitUntilPublished(ReleaseId id) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (office.release(id).stage() != Stage.PUBLISHED) {
            assertThat(Instant.now()).as("still not published").isBefore(patience);
            Thread.sleep(100);
        }
    }

    private static List<String> together(Runnable act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> attempt = () -> {
                try {
                    act.run();
                    return "done";
                } catch (RefusedException refused) {
                    return refused.reason().name();
                }
            };
            List<Future<String>> attempts = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(n -> attempt).toList());
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : attempts) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private String fileName(ReleaseId id) {
        return office.release(id).state().reference().inFileName();
    }

    private static void assertRefused(RefusedException.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
