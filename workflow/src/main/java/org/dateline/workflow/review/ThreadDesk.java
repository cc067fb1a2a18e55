package org.dateline.workflow.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dateline.core.check.Part;
import org.dateline.core.discussion.Comment;
import org.dateline.core.discussion.CommentThread;
import org.dateline.core.discussion.Passages;
import org.dateline.core.discussion.Rewording;
import org.dateline.core.discussion.SeenRevisions;
import org.dateline.core.discussion.ThreadId;
import org.dateline.core.discussion.Threads;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.TextQuote;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.review.PassageException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where everybody on the staff says something of a passage, as long as the release is neither public nor given up. The
 * ledger knows that it was said and of which part, and not what.
 */
@Service
@Transactional
public class ThreadDesk {

    private final Releases releases;
    private final Threads threads;
    private final SeenRevisions seenRevisions;
    private final DraftingDesk drafting;
    private final Staff staff;
    private final Ledger ledger;
    private final Clock clock;

    ThreadDesk(
            Releases releases,
            Threads threads,
            SeenRevisions seenRevisions,
            DraftingDesk drafting,
            Staff staff,
            Ledger ledger,
            Clock clock) {
        this.releases = releases;
        this.threads = threads;
        this.seenRevisions = seenRevisions;
        this.drafting = drafting;
        this.staff = staff;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Says something of a passage.
     *
     * @param passage its words, as they stand in one paragraph of the text
     * @param suggestion what might stand there instead; null if nothing is suggested
     * @throws PassageException if the words are not there, or more than once
     */
    public ThreadId open(ReleaseId id, String passage, String words, @Nullable String suggestion, StaffId by) {
        Release release = discussed(id, by);
        Passages.Found found = passage(
                id, Passages.of(releases.currentRevision(release).text()).find(passage));
        Instant now = clock.instant();
        int revision = release.currentRevision().number();
        CommentThread thread = CommentThread.open(
                id, revision, found.part(), found.place(), now, Comment.of(by, now, words, suggestion));
        threads.save(thread);
        seenRevisions.saw(id, revision, by, now);
        record(release, Verb.THREAD_OPENED, thread, by);
        return thread.id();
    }

    /** A headline's words may stand in the body, too: who names the whole of it means it. */
    private static Passages.Found passage(ReleaseId id, List<Passages.Found> found) {
        if (found.isEmpty()) {
            throw new PassageException(Reason.ABSENT, id);
        }
        List<Passages.Found> whole =
                found.stream().filter(Passages.Found::whole).toList();
        List<Passages.Found> meant = found.size() > 1 && whole.size() == 1 ? whole : found;
        if (meant.size() > 1) {
            throw new PassageException(Reason.AMBIGUOUS, id);
        }
        return meant.get(0);
    }

    /** Answers; whoever answers to what was resolved opens it again. */
    public void reply(ReleaseId id, ThreadId thread, String words, @Nullable String suggestion, StaffId by) {
        Release release = discussed(id, by);
        CommentThread before = find(id, thread);
        threads.save(before.answered(Comment.of(by, clock.instant(), words, suggestion)));
        if (!before.isOpen()) {
            record(release, Verb.THREAD_REOPENED, before, by);
        }
    }

    /** It is done with; nothing happens if it was before. */
    public void resolve(ReleaseId id, ThreadId thread, StaffId by) {
        Release release = discussed(id, by);
        CommentThread before = find(id, thread);
        if (before.isOpen()) {
            threads.save(before.resolved(by, clock.instant()));
            record(release, Verb.THREAD_RESOLVED, before, by);
        }
    }

    /** It is not done with after all; nothing happens if it is open. */
    public void reopen(ReleaseId id, ThreadId thread, StaffId by) {
        Release release = discussed(id, by);
        CommentThread before = find(id, thread);
        if (!before.isOpen()) {
            threads.save(before.reopened());
            record(release, Verb.THREAD_REOPENED, before, by);
        }
    }

    /**
     * Puts a suggested wording into the draft, as a new revision, and resolves the thread.
     *
     * @param comment the place of the comment in its thread, from 0
     * @throws PassageException with {@code BY_HAND} if only a person can do it
     */
    public void takeSuggestion(ReleaseId id, ThreadId thread, int comment, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release release = discussed(id, by);
        release.expectDraft();
        CommentThread before = find(id, thread);
        String suggestion = before.comments().stream()
                .skip(Math.max(0, comment))
                .findFirst()
                .flatMap(Comment::suggestionIfAny)
                .orElseThrow(() -> new UnknownThreadException(id, thread));
        Revision current = releases.currentRevision(release);
        ReleaseText text = before.placeIfAny()
                .flatMap(place -> Rewording.in(current.text(), before.part(), place, suggestion))
                .orElseThrow(() -> new PassageException(Reason.BY_HAND, id));
        drafting.revise(id, text, current.number(), by);
        threads.save(before.resolved(by, clock.instant()));
        record(releases.locked(id), Verb.SUGGESTION_TAKEN, before, by);
    }

    /** What was said of the release: the open first, and with each whether its words still stand. */
    @Transactional(readOnly = true)
    public List<StandingThread> of(ReleaseId id) {
        Release release = releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
        Passages passages = Passages.of(releases.currentRevision(release).text());
        return threads.of(id).stream()
                .map(thread -> new StandingThread(thread, isOrphaned(passages, thread)))
                .sorted((a, b) ->
                        Boolean.compare(b.thread().isOpen(), a.thread().isOpen()))
                .toList();
    }

    /** How many threads wait to be resolved. */
    @Transactional(readOnly = true)
    public long open(ReleaseId id) {
        return threads.of(id).stream().filter(CommentThread::isOpen).count();
    }

    private static boolean isOrphaned(Passages passages, CommentThread thread) {
        Part part = thread.part();
        TextQuote place = thread.place();
        return place != null && !passages.hold(part, place);
    }

    private Release discussed(ReleaseId id, StaffId by) {
        staff.entitled(by, Role.values());
        Release release = releases.locked(id);
        if (release.stage().isFinal()) {
            throw new RefusedException(RefusedException.Reason.WRONG_STAGE, id, "be discussed");
        }
        return release;
    }

    private CommentThread find(ReleaseId id, ThreadId thread) {
        return threads.find(id, thread).orElseThrow(() -> new UnknownThreadException(id, thread));
    }

    private void record(Release release, Verb verb, CommentThread thread, StaffId by) {
        ledger.append(release.act(verb, by, clock.instant(), thread.part().name()));
    }
}
