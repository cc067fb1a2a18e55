package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.dateline.workflow.supervision.SupervisionDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hour: chosen, changed, come, come too early, and come to a step that fails. */
@ParameterizedClass
@EnumSource
class PublicationHourTest {

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
    void publishesByItselfWhenTheHourComes() throws InterruptedException {
        ReleaseId id = office.approved();
        office.schedule(id, Duration.ofSeconds(1));
        office.startTimers();

        waitUntilPublished(id);

        Publication publication = office.publicationOf(id);
        assertThat(publication.publishedAt())
                .isAfterOrEqualTo(
                        office.release(id).state().scheduleIfAny().orElseThrow().at());
    }

    /** Idle, the engine waits no longer than this before it looks for timers that are due; by itself it would a minute. */
    @Test
    void isLookedForWithinFiveSeconds() {
        JobExecutor timers = office.get(JobExecutor.class);

        assertThat(timers.getWaitTimeInMillis()).isPositive().isLessThanOrEqualTo(5_000);
        assertThat(timers.getMaxWait()).isPositive().isLessThanOrEqualTo(5_000);
        assertThat(office.get(ProcessEngine.class).getProcessEngineConfiguration())
                .isInstanceOfSatisfying(ProcessEngineConfigurationImpl.class, engine -> {
                    assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("R3/PT10S");
                    assertThat(engine.isCreateIncidentOnFailedJobEnabled()).isTrue();
                    assertThat(engine.getJobExecutor()).isSameAs(timers);
                });
    }

    @Test
    void doesNotPublishWhenATimerFiresEarly() {
        ReleaseId id = office.approved();
        office.schedule(id, Duration.ofHours(1));

        Office.assertRefused(RefusedException.Reason.TOO_EARLY, () -> fire(id));

        assertThat(office.release(id).stage()).isEqualTo(Stage.APPROVED);
        assertThat(office.get(Publications.class).ofRelease(id.value())).isEmpty();
    }

    @Test
    void takesAnotherHourAndForgetsTheOldOne() {
        ReleaseId id = office.approved();
        office.schedule(id, Duration.ofHours(1));
        office.schedule(id, Duration.ofHours(2));

        assertThat(office.timers(id)).hasSize(1);
        assertThat(office.places(id)).containsExactly("eventGateway_untilHour");

        office.publish(id);
        assertThat(office.release(id).stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void takesTheHourBackAndWaitsForAnother() {
        ReleaseId id = office.approved();
        PublicationDesk desk = office.get(PublicationDesk.class);
        Office.assertRefused(RefusedException.Reason.NO_HOUR, () -> desk.takeHourBack(id, People.AUTHOR.id()));
        office.schedule(id, Duration.ofHours(1));

        desk.takeHourBack(id, People.APPROVER.id());

        assertThat(office.timers(id)).isEmpty();
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.CHOOSE_HOUR);
        assertThat(office.release(id).state().scheduleIfAny()).isEmpty();
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(entry -> entry.act().verb())
                .endsWith(Act.Verb.SCHEDULED, Act.Verb.HOUR_TAKEN_BACK);
        office.publish(id);
        assertThat(office.release(id).stage()).isEqualTo(Stage.PUBLISHED);
    }

    /** Who publishes and who takes the hour back at the same moment: one outcome holds, and the other is told so. */
    @Test
    void hasOneOutcomeWhenTheHourIsTakenBackAtTheLastMoment() throws Exception {
        PublicationDesk desk = office.get(PublicationDesk.class);
        for (int race = 0; race < 6; race++) {
            ReleaseId id = office.approved();
            office.schedule(id, Duration.ofHours(1));
            CountDownLatch start = new CountDownLatch(1);
            Callable<Boolean> takeBack = () -> {
                start.await();
                return succeeds(() -> desk.takeHourBack(id, People.AUTHOR.id()));
            };
            Callable<Boolean> publish = () -> {
                start.await();
                return succeeds(() -> desk.publishNow(id, People.APPROVER.id()));
            };
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Future<Boolean> takenBack = threads.submit(takeBack);
                Future<Boolean> published = threads.submit(publish);
                start.countDown();
                boolean isTakenBack = takenBack.get();
                boolean isPublished = published.get();

                assertThat(isTakenBack || isPublished).isTrue();
                assertThat(office.release(id).stage()).isEqualTo(isPublished ? Stage.PUBLISHED : Stage.APPROVED);
                assertThat(office.get(Publications.class).ofRelease(id.value()).isPresent())
                        .isEqualTo(isPublished);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    @Test
    void refusesToPublishUnderEmbargoAndStaysWhereItWas() {
        ReleaseId id = office.approved(
                ReleaseTexts.under(Instant.now().plus(Duration.ofHours(1)).toString()));

        Office.assertRefused(RefusedException.Reason.TOO_EARLY, () -> office.publish(id));

        assertThat(office.places(id)).containsExactly(ReleaseBpmn.CHOOSE_HOUR);
        assertThat(office.release(id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void showsTheAdministratorAStepThatFailedThreeTimesAndTriesItAgain() {
        ReleaseId id = office.approved();
        office.schedule(id, Duration.ofHours(1));
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
        office.schedule(id, Duration.ofHours(1));
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

    private void waitUntilPublished(ReleaseId id) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (office.release(id).stage() != Stage.PUBLISHED) {
            assertThat(Instant.now()).as("still not published").isBefore(patience);
            Thread.sleep(100);
        }
    }
}
