package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.release.RefusedException.Reason;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.inbox.Whereabouts;
import org.dateline.workflow.review.ReviewDesk;
import org.dateline.workflow.review.SubstituteDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who does a review: taken on, given back, handed over, and by whom while somebody is away. */
@ParameterizedClass
@EnumSource
class ReviewDeskTest {

    private static final StaffId AUTHOR = People.AUTHOR.id();
    private static final StaffId COLLEAGUE = People.COLLEAGUE.id();
    private static final StaffId REVIEWER = People.REVIEWER.id();
    private static final StaffId SECOND = new StaffId("second");

    @Parameter
    private TestDatabase database;

    private Office office;
    private ReviewDesk reviews;
    private SubstituteDesk substitutes;
    private TrackingDesk tracking;
    private ReleaseId id;

    @BeforeEach
    void submit() {
        office = new Office(database);
        office.get(Staff.class)
                .save(
                        new StaffMember(SECOND, "Ines Duarte", Set.of(Role.REVIEWER), EnumSet.of(PROTOCOL), true),
                        Optional.empty());
        reviews = office.get(ReviewDesk.class);
        substitutes = office.get(SubstituteDesk.class);
        tracking = office.get(TrackingDesk.class);
        id = office.draft();
        office.submit(id);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void belongsToWhoeverTookItOn() {
        assertThat(whereabouts().people()).extracting(StaffMember::id).containsExactlyInAnyOrder(REVIEWER, SECOND);

        reviews.claim(id, PROTOCOL, SECOND);
        reviews.claim(id, PROTOCOL, SECOND);

        assertThat(whereabouts().people()).extracting(StaffMember::id).containsExactly(SECOND);
        assertThat(whereabouts().desksOf(SECOND)).containsExactly(PROTOCOL);
        assertThat(whereabouts().desksOf(REVIEWER)).isEmpty();
        assertThat(tracking.board().get(0).whereabouts()).isEqualTo(whereabouts());
        assertThat(tracking.inbox(REVIEWER))
                .singleElement()
                .satisfies(line -> assertThat(line.task().claimantIfAny()).contains(SECOND));
        Office.assertRefused(Reason.TAKEN_ON, () -> reviews.claim(id, PROTOCOL, REVIEWER));
        Office.assertRefused(Reason.TAKEN_ON, () -> office.clear(id));
        Office.assertRefused(Reason.TAKEN_ON, () -> reviews.giveBack(id, PROTOCOL, REVIEWER));
        assertThat(office.release(id).stage()).isEqualTo(Stage.IN_REVIEW);

        reviews.clear(id, PROTOCOL, office.fingerprint(id), SECOND);
        assertThat(office.release(id).stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    void isGivenBackAndHandedOver() {
        reviews.claim(id, PROTOCOL, SECOND);
        reviews.giveBack(id, PROTOCOL, SECOND);
        assertThat(whereabouts().people()).hasSize(2);

        reviews.claim(id, PROTOCOL, SECOND);
        reviews.handOver(id, PROTOCOL, REVIEWER, SECOND);
        assertThat(whereabouts().people()).extracting(StaffMember::id).containsExactly(REVIEWER);

        // Somebody is ill: a colleague of the desk takes it over.
        reviews.handOver(id, PROTOCOL, SECOND, SECOND);
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(
                        entry -> entry.act().verb(),
                        entry -> entry.act().actor(),
                        entry -> entry.act().detail())
                .containsSubsequence(
                        tuple(Verb.REVIEW_CLAIMED, SECOND, "PROTOCOL"),
                        tuple(Verb.REVIEW_GIVEN_BACK, SECOND, "PROTOCOL"),
                        tuple(Verb.REVIEW_CLAIMED, SECOND, "PROTOCOL"),
                        tuple(Verb.REVIEW_HANDED_OVER, SECOND, "PROTOCOL: reviewer"),
                        tuple(Verb.REVIEW_HANDED_OVER, SECOND, "PROTOCOL: second"));
    }

    @Test
    void isTakenOnOnlyByWhoMaySpeak() {
        assertThatExceptionOfType(NotEntitledException.class).isThrownBy(() -> reviews.claim(id, PROTOCOL, AUTHOR));
        Office.assertRefused(Reason.NOT_ASKED, () -> reviews.claim(id, LEGAL, SECOND));
        Office.assertRefused(Reason.NOT_ENTITLED, () -> reviews.handOver(id, PROTOCOL, COLLEAGUE, SECOND));
        office.clear(id);
        Office.assertRefused(Reason.WRONG_STAGE, () -> reviews.claim(id, PROTOCOL, SECOND));
    }

    @Test
    void isAnybodysAgainWhenTheTextComesBack() {
        reviews.claim(id, PROTOCOL, SECOND);
        office.get(DraftingDesk.class).returnToDraft(id, "Not yet.", AUTHOR);
        office.submit(id);

        assertThat(whereabouts().claims()).isEmpty();
        office.clear(id);
    }

    @Test
    void isDoneByASubstituteWhileSomebodyIsAway() {
        assertThat(tracking.inbox(COLLEAGUE)).isEmpty();
        substitutes.name(PROTOCOL, COLLEAGUE, substitutes.today(), REVIEWER);

        assertThat(tracking.inbox(COLLEAGUE)).hasSize(1);
        assertThat(whereabouts().desksOf(COLLEAGUE)).containsExactly(PROTOCOL);
        reviews.claim(id, PROTOCOL, COLLEAGUE);
        reviews.clear(id, PROTOCOL, office.fingerprint(id), COLLEAGUE);

        assertThat(office.release(id).reviews().valid())
                .singleElement()
                .satisfies(review -> assertThat(review.reviewer()).isEqualTo(COLLEAGUE));
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(entry -> entry.act().verb(), entry -> entry.act().detail())
                .contains(tuple(Verb.STOOD_IN, "PROTOCOL: reviewer"));
    }

    @Test
    void isNotDoneByASubstituteWhoWroteOfTheText() {
        substitutes.name(PROTOCOL, AUTHOR, substitutes.today(), REVIEWER);

        assertThat(whereabouts().desksOf(AUTHOR)).isEmpty();
        Office.assertRefused(Reason.FOUR_EYES, () -> reviews.claim(id, PROTOCOL, AUTHOR));
        Office.assertRefused(Reason.FOUR_EYES, () -> reviews.clear(id, PROTOCOL, office.fingerprint(id), AUTHOR));
        Office.assertRefused(Reason.FOUR_EYES, () -> reviews.handOver(id, PROTOCOL, AUTHOR, SECOND));
        assertThat(office.release(id).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void isNotASubstitutesAnyMoreWhenSomebodyIsBack() {
        substitutes.name(PROTOCOL, COLLEAGUE, substitutes.today(), REVIEWER);
        substitutes.end(PROTOCOL, REVIEWER);

        assertThat(substitutes.about(COLLEAGUE)).isEmpty();
        assertThat(tracking.inbox(COLLEAGUE)).isEmpty();
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> reviews.clear(id, PROTOCOL, office.fingerprint(id), COLLEAGUE));
    }

    @Test
    void namesASubstituteForOnesOwnDeskAndDaysToCome() {
        LocalDate today = substitutes.today();

        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> substitutes.name(LEGAL, COLLEAGUE, today, SECOND));
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> substitutes.name(PROTOCOL, COLLEAGUE, today, AUTHOR));
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> substitutes.name(PROTOCOL, People.ADMINISTRATOR.id(), today, SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> substitutes.name(PROTOCOL, COLLEAGUE, today.minusDays(1), SECOND));
        assertThat(substitutes.candidates(SECOND))
                .extracting(StaffMember::id)
                .doesNotContain(SECOND, People.ADMINISTRATOR.id())
                .contains(COLLEAGUE, REVIEWER);
    }

    @Test
    void remembersTheTextThatAReviewerLastRead() {
        assertThat(reviews.lastRead(id, REVIEWER)).isEmpty();
        reviews.read(id, office.fingerprint(id), REVIEWER);
        assertThat(reviews.lastRead(id, REVIEWER)).map(Revision::number).contains(1);

        reviews.requestChanges(id, PROTOCOL, office.fingerprint(id), "Name him.", SECOND);
        office.get(DraftingDesk.class).revise(id, ReleaseTexts.withBody("António Vitorino returned."), 1, AUTHOR);

        assertThat(reviews.lastRead(id, SECOND)).map(Revision::number).contains(1);
        assertThat(reviews.lastRead(id, REVIEWER)).map(Revision::number).contains(1);
    }

    private Whereabouts whereabouts() {
        return tracking.file(id).whereabouts();
    }
}
