package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.workflow.engine.Office.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedEdition;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.RefusedException.Reason;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.workflow.correction.Correcting;
import org.dateline.workflow.correction.CorrectionDesk;
import org.dateline.workflow.correction.WithdrawalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.edition.EditionDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is public is put right by a release that passes every desk, and taken back by two people. */
@ParameterizedClass
@EnumSource
class CorrectionsTest {

    private static final String WRONG = "The Director General met ten ministers.";
    private static final String RIGHT = "The Director General met twelve ministers.";
    private static final String REASON = "The visit did not take place.";

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
    void putsTheApprovedTextInThePlaceOfThePublicOneWithACorrigendum() {
        ReleaseId original = published();
        ReleaseId correction = corrected(original, CorrectionKind.CORRECTION, RIGHT);

        PublishedItem item = item(original);
        Publication current = office.publicationOf(correction);
        assertThat(item.current()).isEqualTo(current.id());
        assertThat(item.corrections()).singleElement().satisfies(made -> {
            assertThat(made.reference()).isEqualTo(reference(original) + "/Corr.1");
            assertThat(made.corrigendum().words()).isEqualTo("In the first paragraph, for “ten” read “twelve”.");
            assertThat(made.minorChange()).isFalse();
        });
        assertThat(current.documents())
                .extracting(Publication.Document::format)
                .containsExactlyInAnyOrder("pdf", "docx", "corr_pdf", "corr_docx");
        assertThat(current.documents())
                .extracting(Publication.Document::fileName)
                .contains(reference(original).replace('/', '-') + "-Corr.1-corrigendum-en.pdf");
        assertThat(document(current, "pdf")).contains("twelve").doesNotContain("ten ministers");
        assertThat(document(current, "corr_pdf")).contains("for “ten” read “twelve”", reference(original));
        assertThat(office.get(Listings.class).latest(100))
                .filteredOn(listing -> listing.id().equals(item.id()))
                .singleElement()
                .satisfies(listing -> assertThat(listing.summary()).isEqualTo(RIGHT));
        assertThat(verbs(original)).containsSubsequence(Verb.PUBLISHED, Verb.CORRECTION_BEGUN, Verb.CORRECTED);
        assertThat(office.get(Ledger.class).firstBrokenEntry()).isEmpty();
    }

    @Test
    void givesAMinorChangeNoNumberAndNoCorrigendumOfItsOwn() {
        ReleaseId original = published();
        corrected(original, CorrectionKind.CORRECTION, RIGHT);
        ReleaseId minor =
                corrected(original, CorrectionKind.MINOR_CHANGE, "The Director General met twelve  Ministers.");

        assertThat(office.publicationOf(minor).reference()).isEqualTo(reference(original) + "/Corr.1");
        assertThat(office.publicationOf(minor).documents())
                .extracting(Publication.Document::format)
                .containsExactlyInAnyOrder("pdf", "docx");
        assertThat(item(original).corrections())
                .extracting(PublishedItem.Correction::minorChange)
                .containsExactly(false, true);
    }

    @Test
    void countsFromTheTextThatThePublicHas() {
        ReleaseId original = published();
        corrected(original, CorrectionKind.CORRECTION, RIGHT);
        ReleaseId second = corrected(original, CorrectionKind.CORRECTION, "The Director General met twelve envoys.");

        assertThat(item(original).corrections().get(1).corrigendum().words())
                .isEqualTo("In the first paragraph, for “ministers” read “envoys”.");
        assertThat(office.publicationOf(second).reference()).isEqualTo(reference(original) + "/Corr.2");
    }

    @Test
    void leavesWhatIsPublicAloneUntilTheCorrectionIsPublished() {
        ReleaseId original = published();
        ReleaseId correction = begun(original, CorrectionKind.CORRECTION);
        revise(correction, RIGHT);
        office.submit(correction);
        office.clear(correction);
        office.approve(correction);
        office.schedule(correction, Duration.ofHours(1));

        assertThat(item(original).corrections()).isEmpty();
        assertThat(item(original).current())
                .isEqualTo(office.publicationOf(original).id());
    }

    @Test
    void isTheSameCorrigendumWhenTheSameTextIsApprovedAgain() {
        ReleaseId original = published();
        ReleaseId correction = begun(original, CorrectionKind.CORRECTION);
        revise(correction, RIGHT);
        office.submit(correction);
        office.clear(correction);
        office.approve(correction);
        office.get(DraftingDesk.class).returnToDraft(correction, "A second look.", People.AUTHOR.id());
        office.submit(correction);
        office.approve(correction);
        Correcting correcting = office.get(TrackingDesk.class)
                .file(correction)
                .correctingIfAny()
                .orElseThrow();
        office.publish(correction);

        Publication current = office.publicationOf(correction);
        assertThat(document(current, "corr_docx"))
                .contains(correcting.document().body().source());
        assertThat(office.get(Publications.class)
                        .withFingerprint(correcting.document().fingerprint().hex()))
                .containsExactly(current);
    }

    @Test
    void refusesACorrectionOfWhatWaitsForItsHourAndASecondAtTheSameTime() {
        ReleaseId scheduled = office.approved();
        office.schedule(scheduled, Duration.ofHours(1));
        assertRefused(Reason.NOT_PUBLIC, () -> begun(scheduled, CorrectionKind.CORRECTION));

        ReleaseId original = published();
        ReleaseId correction = begun(original, CorrectionKind.CORRECTION);
        assertRefused(Reason.BEING_CORRECTED, () -> begun(original, CorrectionKind.MINOR_CHANGE));
        assertRefused(Reason.NOT_PUBLIC, () -> begun(correction, CorrectionKind.CORRECTION));
        assertRefused(Reason.NOTHING_CORRECTED, () -> office.submit(correction));
    }

    @Test
    void letsOneOfManyBeginACorrection() throws Exception {
        ReleaseId original = published();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<String> attempt = () -> {
                try {
                    begun(original, CorrectionKind.CORRECTION);
                    return "begun";
                } catch (RefusedException refused) {
                    return refused.reason().name();
                }
            };
            List<String> outcomes = IntStream.range(0, 6).mapToObj(n -> threads.submit(attempt)).toList().stream()
                    .map(CorrectionsTest::outcome)
                    .toList();
            assertThat(outcomes).containsOnlyOnce("begun").containsOnly("begun", "BEING_CORRECTED");
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Future<String> attempt) {
        try {
            return attempt.get();
        } catch (Exception failed) {
            return failed.toString();
        }
    }

    @Test
    void takesBackWhatTwoPeopleWantTakenBack() {
        ReleaseId original = published();
        office.get(WithdrawalDesk.class).ask(original, REASON, People.AUTHOR.id());
        assertThat(item(original).isWithdrawn()).isFalse();
        assertThat(inbox(People.APPROVER, original)).containsExactly(WaitingTask.Kind.GRANT_WITHDRAWAL);
        assertThat(office.places(original)).containsExactly(ReleaseBpmn.GRANT_WITHDRAWAL);

        office.get(WithdrawalDesk.class).grant(original, People.APPROVER.id());

        assertThat(office.release(original).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(item(original).withdrawalIfAny().orElseThrow().reason()).isEqualTo(REASON);
        assertThat(inbox(People.APPROVER, original)).isEmpty();
        assertThat(office.get(Listings.class).latest(100))
                .noneMatch(listing -> listing.id().equals(item(original).id()));
        assertThat(verbs(original)).containsSubsequence(Verb.PUBLISHED, Verb.WITHDRAWAL_ASKED, Verb.WITHDRAWN);
    }

    @Test
    void givesUpCorrectionsUnderWayWithTheWithdrawal() {
        ReleaseId original = published();
        ReleaseId correction = begun(original, CorrectionKind.CORRECTION);
        revise(correction, RIGHT);
        office.submit(correction);
        office.clear(correction);
        office.approve(correction);
        office.schedule(correction, Duration.ofHours(1));
        office.get(WithdrawalDesk.class).ask(original, REASON, People.AUTHOR.id());

        office.get(WithdrawalDesk.class).grant(original, People.APPROVER.id());

        assertThat(office.release(correction).stage()).isEqualTo(Stage.ABANDONED);
        assertThat(office.timers(correction)).isEmpty();
        assertRefused(Reason.NOT_PUBLIC, () -> begun(original, CorrectionKind.CORRECTION));
    }

    @Test
    void leavesPublicWhatAnApproverDoesNotWantTakenBack() {
        ReleaseId original = published();
        office.get(WithdrawalDesk.class).ask(original, REASON, People.AUTHOR.id());

        office.get(WithdrawalDesk.class).refuse(original, "It did take place.", People.APPROVER.id());

        assertThat(item(original).isWithdrawn()).isFalse();
        assertThat(office.release(original).stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(inbox(People.APPROVER, original)).isEmpty();
        office.get(WithdrawalDesk.class).ask(original, REASON, People.AUTHOR.id());
        office.get(WithdrawalDesk.class).grant(original, People.APPROVER.id());
        assertThat(item(original).isWithdrawn()).isTrue();
    }

    @Test
    void correctsATranslationByItself() {
        ReleaseId original = published();
        ReleaseId french = office.get(EditionDesk.class).begin(original, Language.FRENCH, People.AUTHOR.id());
        office.get(DraftingDesk.class).revise(french, saying(french, "Il a vu dix ministres."), 1, People.AUTHOR.id());
        pass(french);

        ReleaseId correction = begun(french, CorrectionKind.CORRECTION);
        office.get(DraftingDesk.class)
                .revise(correction, saying(correction, "Il a vu douze ministres."), 1, People.AUTHOR.id());
        pass(correction);

        assertThat(item(french).corrections()).singleElement().satisfies(made -> {
            assertThat(made.reference()).isEqualTo(reference(original) + "/Corr.1");
            assertThat(made.corrigendum().words()).contains("dix", "douze").startsWith("Au premier paragraphe");
        });
        assertThat(item(original).corrections()).isEmpty();
        assertThat(office.get(PublishedEditions.class).of(item(original).id()))
                .extracting(PublishedEdition::id)
                .containsExactly(item(original).id(), item(french).id());
    }

    private static ReleaseText saying(ReleaseId id, String body) {
        ReleaseText text =
                office.get(Releases.class).currentRevision(office.release(id)).text();
        return text.withBody(new Prose(body));
    }

    private static ReleaseId published() {
        ReleaseId id = office.approved(ReleaseTexts.withBody(WRONG));
        office.publish(id);
        return id;
    }

    private static ReleaseId begun(ReleaseId original, CorrectionKind kind) {
        return office.get(CorrectionDesk.class).correct(original, kind, "A miscount.", People.AUTHOR.id());
    }

    private static void revise(ReleaseId correction, String body) {
        office.get(DraftingDesk.class).revise(correction, ReleaseTexts.withBody(body), 1, People.AUTHOR.id());
    }

    private static ReleaseId corrected(ReleaseId original, CorrectionKind kind, String body) {
        ReleaseId correction = begun(original, kind);
        revise(correction, body);
        pass(correction);
        return correction;
    }

    private static void pass(ReleaseId id) {
        office.submit(id);
        office.clear(id);
        office.approve(id);
        office.publish(id);
    }

    private static PublishedItem item(ReleaseId original) {
        return office.get(Publications.class)
                .item(office.publicationOf(original).id())
                .orElseThrow();
    }

    private static String document(Publication publication, String format) {
        return new String(
                office.get(Publications.class)
                        .document(publication.id(), format)
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    private static String reference(ReleaseId id) {
        return office.release(id).state().reference().value();
    }

    private static List<Verb> verbs(ReleaseId id) {
        return office.get(Ledger.class).of(id.value()).stream()
                .map(entry -> entry.act().verb())
                .toList();
    }

    private static List<WaitingTask.Kind> inbox(StaffMember who, ReleaseId id) {
        return office.get(TrackingDesk.class).inbox(who.id()).stream()
                .filter(line -> line.task().release().equals(id))
                .map(line -> line.task().kind())
                .toList();
    }
}
