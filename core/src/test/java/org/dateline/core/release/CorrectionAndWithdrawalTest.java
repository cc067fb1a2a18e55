package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dateline.core.release.DraftedRelease.assertRefused;
import static org.dateline.core.release.RefusedException.Reason.BEING_CORRECTED;
import static org.dateline.core.release.RefusedException.Reason.NOTHING_CORRECTED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;
import static org.dateline.core.release.RefusedException.Reason.NOT_PUBLIC;
import static org.dateline.core.release.RefusedException.Reason.NO_WITHDRAWAL;
import static org.dateline.core.release.RefusedException.Reason.OWN_WITHDRAWAL;
import static org.dateline.core.release.RefusedException.Reason.WITHDRAWAL_ASKED;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.COLLEAGUE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.ledger.Act;
import org.dateline.core.review.Route;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.junit.jupiter.api.Test;

class CorrectionAndWithdrawalTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    private static final StaffMember SECOND_APPROVER =
            new StaffMember(new StaffId("second"), "Ines Duarte", Set.of(Role.APPROVER), Set.of(), true);

    private final Revision asPublished = new Revision(1, ReleaseTexts.complete(), AUTHOR.id(), NOW);
    private final Release release = Release.draft(
            new ReleaseId("0".repeat(32)),
            new Reference("PR/2023/014"),
            ReleaseType.PRESS_RELEASE,
            Optional.empty(),
            asPublished);

    @Test
    void correctsWhatIsPublicByAReleaseOfItsOwn() {
        publish(release, asPublished);

        Release correction = correct(CorrectionKind.CORRECTION);

        assertThat(correction.state().reference()).isEqualTo(new Reference("PR/2023/014/Corr.1"));
        assertThat(correction.state().correctsIfAny()).contains(release.id());
        assertThat(correction.stage()).isEqualTo(Stage.DRAFT);
        assertThat(release.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(release.newActs()).extracting(Act::verb).endsWith(Act.Verb.CORRECTION_BEGUN);
    }

    @Test
    void givesAMinorChangeNoNumberInPublic() {
        publish(release, asPublished);

        Reference reference = correct(CorrectionKind.MINOR_CHANGE).state().reference();

        assertThat(reference).isEqualTo(new Reference("PR/2023/014/Minor.1"));
        assertThat(reference.inPublic()).isEqualTo(new Reference("PR/2023/014"));
        assertThat(new Reference("PR/2023/014/Corr.1").inPublic()).isEqualTo(new Reference("PR/2023/014/Corr.1"));
    }

    @Test
    void givesEachCorrectionTheNextNumberOfItsKind() {
        publish(release, asPublished);

        Release next = release.corrections()
                .begin(
                        new ReleaseId("2".repeat(32)),
                        CorrectionKind.CORRECTION,
                        asPublished,
                        "The date is wrong.",
                        List.of(
                                summary("PR/2023/014/Corr.1", Stage.PUBLISHED),
                                summary("PR/2023/014/Minor.1", Stage.PUBLISHED),
                                summary("PR/2023/014/Corr.2", Stage.ABANDONED)));

        assertThat(next.state().reference()).isEqualTo(new Reference("PR/2023/014/Corr.3"));
    }

    @Test
    void hasOneCorrectionAtATime() {
        publish(release, asPublished);

        assertRefused(
                BEING_CORRECTED,
                () -> release.corrections()
                        .begin(
                                new ReleaseId("2".repeat(32)),
                                CorrectionKind.CORRECTION,
                                asPublished,
                                "The date is wrong.",
                                List.of(summary("PR/2023/014/Minor.1", Stage.IN_REVIEW))));
    }

    @Test
    void isNotCorrectedBeforeItIsPublic() {
        // Approved, perhaps with its hour chosen, it is taken back to the draft instead.
        approve(release, asPublished);

        assertRefused(NOT_PUBLIC, () -> correct(CorrectionKind.CORRECTION));
    }

    @Test
    void correctsOriginalsOnly() {
        publish(release, asPublished);
        Release correction = correct(CorrectionKind.CORRECTION);
        Revision mended = new Revision(2, ReleaseTexts.withBody("Mended."), AUTHOR.id(), NOW);
        correction.revise(mended.text(), 1, AUTHOR.id(), NOW);
        publish(correction, mended);

        assertRefused(
                NOT_PUBLIC,
                () -> correction
                        .corrections()
                        .begin(new ReleaseId("2".repeat(32)), CorrectionKind.CORRECTION, mended, "Again.", List.of()));
        assertRefused(NOT_PUBLIC, () -> correction.withdrawal().ask("No.", AUTHOR.id(), NOW));
    }

    @Test
    void isNotSubmittedWhileNothingIsCorrected() {
        publish(release, asPublished);
        Release correction = correct(CorrectionKind.CORRECTION);

        assertRefused(
                NOTHING_CORRECTED, () -> correction.submit(asPublished.fingerprint(), Route.NONE, AUTHOR.id(), NOW));
    }

    @Test
    void wantsAReasonForACorrection() {
        publish(release, asPublished);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> release.corrections()
                        .begin(
                                new ReleaseId("1".repeat(32)),
                                CorrectionKind.MINOR_CHANGE,
                                asPublished,
                                " ",
                                List.of()));
    }

    @Test
    void isWithdrawnByTwoPeople() {
        publish(release, asPublished);
        release.withdrawal().ask("The visit did not take place.", AUTHOR.id(), NOW);

        release.withdrawal().grant(APPROVER, NOW.plusSeconds(9));

        assertThat(release.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(release.state().withdrawalIfAny().orElseThrow().reason()).isEqualTo("The visit did not take place.");
        assertThat(release.newActs()).extracting(Act::verb).endsWith(Act.Verb.WITHDRAWAL_ASKED, Act.Verb.WITHDRAWN);
        assertRefused(NOT_PUBLIC, () -> correct(CorrectionKind.CORRECTION));
        assertRefused(NOT_PUBLIC, release.corrections()::expectPossible);
    }

    @Test
    void isNotWithdrawnByWhoeverAskedForIt() {
        publish(release, asPublished);
        release.withdrawal().ask("It was a mistake.", APPROVER.id(), NOW);

        assertRefused(OWN_WITHDRAWAL, () -> release.withdrawal().grant(APPROVER, NOW));
        release.withdrawal().grant(SECOND_APPROVER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void isWithdrawnByNobodyElseThanAnApproverAndOnlyIfAsked() {
        publish(release, asPublished);
        assertRefused(NO_WITHDRAWAL, () -> release.withdrawal().grant(APPROVER, NOW));

        release.withdrawal().ask("It was a mistake.", AUTHOR.id(), NOW);

        assertRefused(NOT_ENTITLED, () -> release.withdrawal().grant(COLLEAGUE, NOW));
        assertRefused(NOT_ENTITLED, () -> release.withdrawal().refuse("No.", COLLEAGUE, NOW));
        assertRefused(WITHDRAWAL_ASKED, () -> release.withdrawal().ask("Again.", COLLEAGUE.id(), NOW));
    }

    @Test
    void staysPublicIfItsWithdrawalIsRefused() {
        publish(release, asPublished);
        release.withdrawal().ask("It was a mistake.", AUTHOR.id(), NOW);

        release.withdrawal().refuse("A correction will do.", APPROVER, NOW);

        assertThat(release.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(release.state().withdrawalIfAny()).isEmpty();
    }

    @Test
    void isNotWithdrawnBeforeItIsPublic() {
        approve(release, asPublished);

        assertRefused(WRONG_STAGE, () -> release.withdrawal().ask("It was a mistake.", AUTHOR.id(), NOW));
    }

    private Release correct(CorrectionKind kind) {
        return release.corrections()
                .begin(new ReleaseId("1".repeat(32)), kind, asPublished, "The name is misspelt.", List.of());
    }

    private static void approve(Release release, Revision revision) {
        release.submit(revision.fingerprint(), Route.NONE, AUTHOR.id(), NOW);
        release.approve(revision.fingerprint(), APPROVER, NOW);
    }

    private static void publish(Release release, Revision revision) {
        approve(release, revision);
        release.publish(revision, new Answerable(APPROVER, null), Map.of("pdf", "a".repeat(64)), AUTHOR.id(), NOW);
    }

    private static ReleaseSummary summary(String reference, Stage stage) {
        return new ReleaseSummary(
                new ReleaseId("3".repeat(32)),
                new Reference(reference),
                ReleaseType.PRESS_RELEASE,
                ReleaseTexts.complete().language(),
                "",
                stage,
                NOW);
    }
}
