package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.core.TestDatabase;
import org.dateline.core.copy.EmbargoedCopyId;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.release.RefusedException.Reason;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffId;
import org.dateline.workflow.copy.CopyDesk;
import org.dateline.workflow.copy.CopyOfRelease.Leads;
import org.dateline.workflow.copy.OpenedCopy;
import org.dateline.workflow.copy.UnknownCopyException;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trusted media see an approved text before its hour, and nothing else, and nobody else does. */
@ParameterizedClass
@EnumSource
class CopyDeskTest {

    private static final StaffId AUTHOR = People.AUTHOR.id();
    private static final StaffId APPROVER = People.APPROVER.id();
    private static final MailAddress NADIA = new MailAddress("Nadia El-Masri", "nadia@example.org");
    private static final int SEQUENCES = 12;
    private static final int ACTS = 14;

    @Parameter
    private TestDatabase database;

    private Office office;
    private CopyDesk copies;

    @BeforeEach
    void open() {
        office = new Office(database);
        copies = office.get(CopyDesk.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void showsTheApprovedTextToItsReaderAndNotesEachUse() {
        ReleaseId id = office.approved(ReleaseTexts.under("2999-01-01T12:00:00Z"));
        String token = given(id);

        OpenedCopy.Text text = (OpenedCopy.Text) copies.enter(token);
        assertThat(text.revision().fingerprint()).isEqualTo(office.fingerprint(id));
        assertThat(text.embargo().until()).isEqualTo("2999-01-01T12:00:00Z");
        assertThat(text.hasLifted()).isFalse();
        assertThat(copies.download(token).length()).isPositive();
        copies.enter(token);

        assertThat(copies.of(id)).singleElement().satisfies(given -> {
            assertThat(given.leads()).isEqualTo(Leads.TO_THE_TEXT);
            assertThat(given.copy().reads()).isEqualTo(2);
            assertThat(given.copy().downloads()).isEqualTo(1);
        });
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(entry -> entry.act().verb(), entry -> entry.act().detail())
                .endsWith(
                        tuple(Verb.COPY_GIVEN, "Nadia El-Masri, An agency"),
                        tuple(Verb.COPY_READ, "Nadia El-Masri, An agency"),
                        tuple(Verb.COPY_DOWNLOADED, "Nadia El-Masri, An agency"),
                        tuple(Verb.COPY_READ, "Nadia El-Masri, An agency"));
        assertThat(office.release(id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void givesNothingThatIsNotApprovedAndNothingThatIsNotKeptBack() {
        ReleaseId id = office.draft(ReleaseTexts.under("2999-01-01T12:00:00Z"));
        Office.assertRefused(Reason.WRONG_STAGE, () -> given(id));
        office.submit(id);
        Office.assertRefused(Reason.WRONG_STAGE, () -> given(id));
        office.clear(id);
        Office.assertRefused(Reason.WRONG_STAGE, () -> given(id));

        ReleaseId open = office.approved();
        Office.assertRefused(Reason.NOT_KEPT_BACK, () -> given(open));
        assertThat(copies.giveable(open, AUTHOR)).isEmpty();
        office.schedule(open, Duration.ofHours(1));
        assertThat(copies.giveable(open, AUTHOR)).isPresent();
        given(open);
        office.publish(open);
        Office.assertRefused(Reason.WRONG_STAGE, () -> given(open));

        ReleaseId past = office.approved(ReleaseTexts.under("2020-01-01T12:00:00Z"));
        Office.assertRefused(Reason.NOT_KEPT_BACK, () -> given(past));
    }

    @Test
    void givesItByPressOfficersAndApproversAlone() {
        ReleaseId id = office.approved(ReleaseTexts.under("2999-01-01T12:00:00Z"));
        for (StaffId other : List.of(People.REVIEWER.id(), People.ADMINISTRATOR.id())) {
            assertThatExceptionOfType(NotEntitledException.class).isThrownBy(() -> give(id, other));
            assertThat(copies.giveable(id, other)).isEmpty();
        }
        EmbargoedCopyId given = give(id, APPROVER);
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> copies.withdraw(id, given, People.REVIEWER.id()));
    }

    @Test
    void leadsNowhereOnceTheApprovalIsVoidEvenIfTheSameTextIsApprovedAgain() {
        ReleaseId id = office.approved(ReleaseTexts.under("2999-01-01T12:00:00Z"));
        String token = given(id);
        office.get(DraftingDesk.class).returnToDraft(id, "A doubt.", AUTHOR);
        assertGone(token);
        office.submit(id);
        assertGone(token);
        office.approve(id);
        assertGone(token);
        assertThat(copies.of(id).get(0).leads()).isEqualTo(Leads.NOWHERE);
        assertThat(copies.enter(given(id))).isInstanceOf(OpenedCopy.Text.class);
        office.get(DraftingDesk.class).abandon(id, "Called off.", AUTHOR);
        assertThat(copies.of(id)).allSatisfy(given -> assertThat(given.leads()).isEqualTo(Leads.NOWHERE));
    }

    @Test
    void leadsToTheNewsroomOncePublishedUnlessTakenBackOrEnded() {
        ReleaseId id = office.approved();
        office.schedule(id, Duration.ofHours(1));
        String kept = given(id);
        String back = given(id);
        copies.withdraw(id, copies.of(id).get(0).copy().id(), APPROVER);
        copies.withdraw(id, copies.of(id).get(0).copy().id(), APPROVER);
        String ended = given(id);
        office.get(JdbcClient.class)
                .sql("update embargoed_copy set until = current_timestamp where id = ?")
                .param(copies.of(id).get(0).copy().id().value())
                .update();
        assertGone(back);
        assertGone(ended);
        assertThat(copies.enter(kept)).isInstanceOf(OpenedCopy.Text.class);

        office.publish(id);
        assertThat(copies.enter(kept))
                .isEqualTo(new OpenedCopy.Published(office.publicationOf(id).id()));
        assertThatThrownBy(() -> copies.download(kept)).isInstanceOf(UnknownCopyException.class);
        assertGone(back);
        assertGone(ended);
        assertThat(office.get(Ledger.class).of(id.value()))
                .filteredOn(entry -> entry.act().verb() == Verb.COPY_WITHDRAWN)
                .hasSize(1);
    }

    @Test
    void hidesATextWhoseHourWasTakenBackUntilThereIsAnother() {
        ReleaseId id = office.approved();
        office.schedule(id, Duration.ofHours(1));
        String token = given(id);
        office.get(PublicationDesk.class).takeHourBack(id, AUTHOR);
        assertGone(token);
        office.schedule(id, Duration.ofHours(2));
        assertThat(copies.enter(token)).isInstanceOf(OpenedCopy.Text.class);
    }

    @Test
    void showsNoTextThatSomebodyPutInThePlaceOfTheApprovedOne() {
        ReleaseId id = office.approved(ReleaseTexts.under("2999-01-01T12:00:00Z"));
        String token = given(id);
        office.get(JdbcClient.class)
                .sql("update revision set body = 'Something that nobody approved.' where release_id = ?")
                .param(id.value())
                .update();
        assertGone(token);
        Office.assertRefused(Reason.NOT_APPROVED, () -> given(id));
    }

    @Test
    void showsNothingWhateverHappensButTheTextUnderTheApprovalOfTheLink() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(new Random(seed)).run();
        }
    }

    /** A link, and how often the release had been approved when it was given. */
    private record Link(String token, int approval) {}

    /** Acts on one release by chance; after each, every link is tried. */
    private final class Sequence {

        private final Random random;
        private final ReleaseId id = office.draft();
        private final List<Link> links = new ArrayList<>();
        private final List<String> withdrawn = new ArrayList<>();
        private int approvals;
        private int words;

        Sequence(Random random) {
            this.random = random;
        }

        void run() {
            for (int act = 0; act < ACTS; act++) {
                act();
                links.forEach(this::tryIt);
            }
        }

        private void act() {
            switch (office.release(id).stage()) {
                case DRAFT -> {
                    if (random.nextBoolean()) {
                        office.get(DraftingDesk.class)
                                .revise(
                                        id,
                                        ReleaseTexts.withBody(
                                                "The Director General returned, version " + ++words + "."),
                                        office.release(id).currentRevision().number(),
                                        AUTHOR);
                    }
                    office.submit(id);
                }
                case IN_REVIEW -> office.clear(id);
                case AWAITING_APPROVAL -> {
                    office.approve(id);
                    approvals++;
                    office.schedule(id, Duration.ofHours(1));
                    links.add(new Link(given(id), approvals));
                }
                case APPROVED -> approved(random.nextInt(8));
                case PUBLISHED, ABANDONED -> {}
            }
        }

        private void approved(int choice) {
            switch (choice) {
                case 0, 1 -> office.get(DraftingDesk.class).returnToDraft(id, "A doubt.", AUTHOR);
                case 2 -> office.publish(id);
                case 3 -> {
                    String token = given(id);
                    copies.withdraw(id, copies.of(id).get(0).copy().id(), AUTHOR);
                    links.add(new Link(token, approvals));
                    withdrawn.add(token);
                }
                case 4 -> office.get(DraftingDesk.class).abandon(id, "Called off.", AUTHOR);
                default -> links.add(new Link(given(id), approvals));
            }
        }

        private void tryIt(Link link) {
            Stage stage = office.release(id).stage();
            boolean holds = link.approval() == approvals && !withdrawn.contains(link.token());
            if (holds && stage == Stage.APPROVED) {
                assertThat(((OpenedCopy.Text) copies.enter(link.token()))
                                .revision()
                                .fingerprint())
                        .isEqualTo(office.fingerprint(id));
            } else if (holds && stage == Stage.PUBLISHED) {
                assertThat(copies.enter(link.token())).isInstanceOf(OpenedCopy.Published.class);
            } else {
                assertGone(link.token());
            }
        }
    }

    private void assertGone(String token) {
        assertThatThrownBy(() -> copies.enter(token)).isInstanceOf(UnknownCopyException.class);
        assertThatThrownBy(() -> copies.download(token)).isInstanceOf(UnknownCopyException.class);
    }

    private EmbargoedCopyId give(ReleaseId id, StaffId by) {
        LocalDate lastDay = copies.today().plusDays(1);
        return copies.give(id, office.fingerprint(id), NADIA, "An agency", lastDay, by);
    }

    /** What stands in the link that was mailed. */
    private String given(ReleaseId id) {
        give(id, AUTHOR);
        return office.get(JdbcClient.class)
                .sql("select plain_text from outbox_mail where release_id = ? and kind = 'EMBARGOED_COPY'"
                        + " order by number desc limit 1")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
