package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.core.TestDatabase;
import org.dateline.core.discussion.ThreadId;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.release.RefusedException.Reason;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffId;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.PassageException;
import org.dateline.workflow.review.StandingThread;
import org.dateline.workflow.review.ThreadDesk;
import org.dateline.workflow.review.UnknownThreadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ThreadDeskTest {

    private static final StaffId AUTHOR = People.AUTHOR.id();
    private static final StaffId REVIEWER = People.REVIEWER.id();
    private static final StaffId APPROVER = People.APPROVER.id();

    @Parameter
    private TestDatabase database;

    private Office office;
    private ThreadDesk threads;
    private ReleaseId id;

    @BeforeEach
    void draft() {
        office = new Office(database);
        threads = office.get(ThreadDesk.class);
        id = office.draft(
                ReleaseTexts.withBody("They met on Monday.\n\nThey **met** in Beijing, and again in Beijing."));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void letsEverybodyDiscussAPassageAndTellsTheLedgerNoWordOfIt() {
        ThreadId thread = threads.open(id, "met on Monday", "Was it not Tuesday?", null, REVIEWER);
        threads.reply(id, thread, "It was.", null, APPROVER);
        threads.resolve(id, thread, AUTHOR);
        threads.resolve(id, thread, AUTHOR);
        threads.reopen(id, thread, REVIEWER);
        threads.resolve(id, thread, REVIEWER);
        threads.reply(id, thread, "One more thing.", null, AUTHOR);

        assertThat(only().thread().comments())
                .extracting(comment -> comment.by(), comment -> comment.words())
                .containsExactly(
                        tuple(REVIEWER, "Was it not Tuesday?"),
                        tuple(APPROVER, "It was."),
                        tuple(AUTHOR, "One more thing."));
        assertThat(only().thread().isOpen()).isTrue();
        assertThat(acts())
                .containsExactly(
                        Verb.DRAFTED,
                        Verb.THREAD_OPENED,
                        Verb.THREAD_RESOLVED,
                        Verb.THREAD_REOPENED,
                        Verb.THREAD_RESOLVED,
                        Verb.THREAD_REOPENED);
        assertThat(office.get(Ledger.class).of(id.value()))
                .filteredOn(entry -> entry.act().verb() != Verb.DRAFTED)
                .extracting(entry -> entry.act().detail())
                .containsOnly("BODY");
    }

    @Test
    void refusesWordsThatAreNotThereOrMoreThanOnce() {
        assertPassageRefused(PassageException.Reason.ABSENT, "met on Friday");
        assertPassageRefused(PassageException.Reason.ABSENT, "met on Monday. They met");
        assertPassageRefused(PassageException.Reason.AMBIGUOUS, "Beijing");
        assertThat(threads.of(id)).isEmpty();
    }

    @Test
    void keepsAnOrphanWithItsWords() {
        threads.open(id, "on Monday", "Sure?", null, REVIEWER);
        revise("All of it happened in Beijing.");

        assertThat(only().orphaned()).isTrue();
        assertThat(only().thread().placeIfAny().orElseThrow().exact()).isEqualTo("on Monday");

        revise("They met on Monday after all.");
        assertThat(only().orphaned()).isFalse();
    }

    @Test
    void putsASuggestedWordingIntoANewRevision() {
        ThreadId thread = threads.open(id, "on Monday", "", "on Tuesday", REVIEWER);

        threads.takeSuggestion(id, thread, 0, AUTHOR);

        assertThat(office.release(id).currentRevision().number()).isEqualTo(2);
        assertThat(office.get(TrackingDesk.class)
                        .file(id)
                        .current()
                        .text()
                        .body()
                        .source())
                .isEqualTo("They met on Tuesday.\n\nThey **met** in Beijing, and again in Beijing.");
        assertThat(only().thread().resolution().by()).isEqualTo(AUTHOR);
        assertThat(acts()).endsWith(Verb.THREAD_OPENED, Verb.REVISED, Verb.SUGGESTION_TAKEN);
    }

    @Test
    void leavesASuggestionToAPersonThatCannotBePutInByItself() {
        ThreadId marked = threads.open(id, "They met in", "", "They talked in", REVIEWER);

        assertThatExceptionOfType(PassageException.class)
                .isThrownBy(() -> threads.takeSuggestion(id, marked, 0, AUTHOR))
                .matches(refused -> refused.reason() == PassageException.Reason.BY_HAND);
        assertThat(only().thread().isOpen()).isTrue();
        assertThat(office.release(id).currentRevision().number()).isEqualTo(1);
    }

    @Test
    void letsOnlyAWriterOfADraftTakeASuggestion() {
        ThreadId thread = threads.open(id, "on Monday", "Sure?", "on Tuesday", REVIEWER);
        ThreadId plain = threads.open(id, "again", "Why?", null, REVIEWER);

        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> threads.takeSuggestion(id, thread, 0, REVIEWER));
        assertThatExceptionOfType(UnknownThreadException.class)
                .isThrownBy(() -> threads.takeSuggestion(id, plain, 0, AUTHOR));
        assertThatExceptionOfType(UnknownThreadException.class)
                .isThrownBy(() -> threads.takeSuggestion(id, thread, 7, AUTHOR));
        office.submit(id);
        Office.assertRefused(Reason.WRONG_STAGE, () -> threads.takeSuggestion(id, thread, 0, AUTHOR));
    }

    @Test
    void letsNobodySayAnythingMoreOnceItIsFinal() {
        ThreadId thread = threads.open(id, "on Monday", "Sure?", "on Tuesday", REVIEWER);
        office.get(DraftingDesk.class).abandon(id, "Not now.", AUTHOR);

        for (Runnable act : List.<Runnable>of(
                () -> threads.open(id, "again", "Why?", null, REVIEWER),
                () -> threads.reply(id, thread, "Yes.", null, AUTHOR),
                () -> threads.resolve(id, thread, AUTHOR),
                () -> threads.takeSuggestion(id, thread, 0, AUTHOR),
                () -> threads.reopen(id, thread, AUTHOR))) {
            Office.assertRefused(Reason.WRONG_STAGE, act::run);
        }
        assertThat(only().thread().comments()).hasSize(1);
    }

    @Test
    void letsNobodyInFromOutside() {
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> threads.open(id, "again", "Why?", null, new StaffId("stranger")));
        assertThatExceptionOfType(UnknownThreadException.class)
                .isThrownBy(() -> threads.reply(id, ThreadId.random(), "Why?", null, AUTHOR));
    }

    private void assertPassageRefused(PassageException.Reason reason, String passage) {
        assertThatExceptionOfType(PassageException.class)
                .isThrownBy(() -> threads.open(id, passage, "Why?", null, REVIEWER))
                .matches(refused -> refused.reason() == reason)
                .withMessageNotContaining(passage);
    }

    private StandingThread only() {
        assertThat(threads.of(id)).hasSize(1);
        return threads.of(id).get(0);
    }

    private void revise(String body) {
        office.get(DraftingDesk.class)
                .revise(
                        id,
                        ReleaseTexts.withBody(body),
                        office.release(id).currentRevision().number(),
                        AUTHOR);
    }

    private List<Verb> acts() {
        return office.get(Ledger.class).of(id.value()).stream()
                .map(entry -> entry.act().verb())
                .toList();
    }
}
