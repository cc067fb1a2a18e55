package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.Pictures;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Releases;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way through the process, with the release, the token, the ledger and the publication seen to agree. */
@ParameterizedClass
@EnumSource
class ReleaseProcessTest {

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
        Publication publication = office.publicationOf(id);
        assertThat(publication.fingerprint()).isEqualTo(office.fingerprint(id));
        assertThat(publication.documents())
                .extracting(Publication.Document::fileName)
                .containsExactlyInAnyOrder(fileName(id) + "-en.pdf", fileName(id) + "-en.docx");
        assertThat(office.get(Ledger.class).firstBrokenEntry()).isEmpty();
        assertThat(office.get(Ledger.class).of(id.value()))
                .last()
                .extracting(entry -> entry.act().detail())
                .asString()
                .startsWith("docx " + publication.document("docx").orElseThrow().digest() + ", pdf "
                        + publication.document("pdf").orElseThrow().digest() + ", record ");
    }

    @Test
    void publishesAReleaseWithItsPicturesAndNoOthers() {
        Picture chart = SamplePictures.CHART;
        ReleaseId id = office.draft();
        office.get(DraftingDesk.class).addPicture(id, chart.bytes(), People.AUTHOR.id());
        office.get(DraftingDesk.class).addPicture(id, SamplePictures.DOT.bytes(), People.AUTHOR.id());
        ReleaseText shown = ReleaseTexts.withBody(SamplePictures.figure(chart, "Bars", "", ""));
        office.get(DraftingDesk.class).revise(id, shown, 1, People.AUTHOR.id());
        office.submit(id);
        office.clear(id);
        office.approve(id);
        office.publish(id);

        Publication publication = office.publicationOf(id);
        assertThat(publication.pictures())
                .containsExactly(new Publication.Shown(chart.digest(), "image/png", 400, 240));
        assertThat(office.get(Publications.class)
                        .picture(publication.id(), chart.digest())
                        .orElseThrow())
                .isEqualTo(chart.bytes());
    }

    @Test
    void doesNotTakeATextWithAPictureThatTheOfficeDoesNotHave() {
        ReleaseId id = office.draft(ReleaseTexts.withBody(SamplePictures.figure(SamplePictures.MEETING, "A", "", "")));
        boolean known = office.get(Pictures.class)
                .outline(SamplePictures.MEETING.digest())
                .isPresent();

        assertThat(known).isFalse();
        assertThatExceptionOfType(TextNotReadyException.class).isThrownBy(() -> office.submit(id));
    }

    @Test
    void takesNoPictureForWhatIsNoDraft() {
        ReleaseId id = office.draft();
        office.submit(id);

        Office.assertRefused(
                RefusedException.Reason.WRONG_STAGE,
                () -> office.get(DraftingDesk.class)
                        .addPicture(id, SamplePictures.MEETING.bytes(), People.AUTHOR.id()));
        assertThat(office.get(Pictures.class).find(SamplePictures.MEETING.digest()))
                .isEmpty();
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
        assertThat(office.publicationOf(id).body().words()).isEqualTo("Mended.");
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
        office.schedule(scheduled, Duration.ofHours(1));

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
        office.schedule(scheduled, Duration.ofHours(1));

        for (ReleaseId id : List.of(draft, inReview, scheduled)) {
            office.get(DraftingDesk.class).abandon(id, "Called off.", People.AUTHOR.id());
            assertThat(office.places(id)).isEmpty();
            assertThat(office.release(id).stage()).isEqualTo(Stage.ABANDONED);
        }
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
        String reference = office.get(Releases.class)
                .find(id)
                .orElseThrow()
                .state()
                .reference()
                .value();
        assertThat(office.get(Listings.class).latest(1000))
                .filteredOn(listing -> listing.reference().equals(reference))
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

    @RepeatedTest(10) // how far the winner has come differs from time to time
    void tellsTheLateOnesOfThoseWhoMoveTheSameTokenThatItHasMoved() throws Exception {
        ReleaseId id = office.draft();
        ReleaseProcess process = office.get(ReleaseProcess.class);

        // The desks lock the release first; without that the engine itself has to let one win.
        List<String> outcomes = together(() ->
                office.transaction().executeWithoutResult(status -> process.submitted(id, Stage.AWAITING_APPROVAL)));

        assertThat(outcomes).containsOnlyOnce("done").containsOnly("done", "WRONG_STAGE");
    }

    private List<WaitingTask.Kind> inboxOf(StaffMember who, ReleaseId id) {
        return office.get(TrackingDesk.class).inbox(who.id()).stream()
                .filter(line -> line.task().release().equals(id))
                .map(line -> line.task().kind())
                .toList();
    }

    private String fileName(ReleaseId id) {
        return office.release(id).state().reference().inFileName();
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
}
