package org.dateline.web.desk.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.release.Revision;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Visit;
import org.dateline.workflow.review.ReviewTask;
import org.dateline.workflow.review.StandingThread;
import org.dateline.workflow.review.TextChanges;
import org.jspecify.annotations.Nullable;

/**
 * A release as its reviewer has it before them.
 *
 * @param tasks the reviews that they may do now
 * @param threads what was said of passages, the open first
 * @param lastRead the text that they read last; null if they never said that they read one
 */
record ShownReview(
        ShownRelease shown,
        List<ReviewTask> tasks,
        List<StandingThread> threads,
        @Nullable Revision lastRead) {

    /** Something that was said earlier, by a desk of another text than the release has now, or to it. */
    public record Earlier(ReviewingDesk desk, LedgerEntry entry) {}

    /** What changed since they last read it; nothing if they read this very text, or none. */
    public List<TextChanges.Change> changes() {
        return lastRead == null ? List.of() : TextChanges.between(lastRead.text(), shown.text());
    }

    public boolean isReadBefore() {
        return lastRead != null;
    }

    /** The last word of each desk, where it was of another text and so does not hold of this. */
    public List<Earlier> earlier() {
        return Arrays.stream(ReviewingDesk.values())
                .flatMap(desk -> lastOf(desk).stream().map(entry -> new Earlier(desk, entry)))
                .toList();
    }

    private Optional<LedgerEntry> lastOf(ReviewingDesk desk) {
        return shown.history().stream()
                .filter(entry ->
                        entry.act().verb() == Verb.CLEARED || entry.act().verb() == Verb.CHANGES_REQUESTED)
                .filter(entry -> entry.act().detail().equals(desk.name())
                        || entry.act().detail().startsWith(desk.name() + ": "))
                .findFirst()
                .filter(last ->
                        !last.act().fingerprint().equals(shown.file().current().fingerprint()));
    }

    /** Who asked the desk besides those of the routing table, and why; null if the table asks it. */
    public @Nullable Earlier added(ReviewingDesk desk) {
        return shown.history().stream()
                .filter(entry -> entry.act().verb() == Verb.DESK_ADDED)
                .filter(entry -> entry.act().detail().startsWith(desk.name() + ": "))
                .findFirst()
                .map(entry -> new Earlier(desk, entry))
                .orElse(null);
    }

    public String reason(Earlier earlier) {
        String detail = earlier.entry().act().detail();
        // The ledger has "PROTOCOL: the reason".
        return detail.substring(Math.min(detail.length(), earlier.desk().name().length() + 2));
    }

    public @Nullable Visit visit() {
        return shown.file().visitIfAny().orElse(null);
    }

    public String country() {
        return shown.file()
                .visitIfAny()
                .map(Visit::hostCountry)
                .map((HostCountry country) -> country.nameIn(Language.ENGLISH))
                .orElse("");
    }

    public long openThreads() {
        return threads.stream().filter(standing -> standing.thread().isOpen()).count();
    }

    /** Whether anybody may still say something. */
    public boolean mayDiscuss() {
        return !shown.stage().isFinal();
    }
}
