package org.dateline.core.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Many Word documents brought at once. Each becomes a draft, or is refused with a reason, one after the other and whatever
 * happens to its neighbours.
 *
 * @param type of every release that comes of it
 * @param language of every release that comes of it
 * @param files in the order in which they were brought
 */
public record Batch(BatchId id, ReleaseType type, Language language, StaffId by, Instant at, List<File> files) {

    public Batch {
        files = List.copyOf(files);
    }

    Batch with(List<File> its) {
        return new Batch(id, type, language, by, at, its);
    }

    public boolean done() {
        return files.stream().noneMatch(file -> file.state() == State.WAITING);
    }

    /** How many files have had their answer. */
    public long answered() {
        return files.stream().filter(file -> file.state() != State.WAITING).count();
    }

    public long count(State state) {
        return files.stream().filter(file -> file.state() == state).count();
    }

    /** Where a file stands. */
    public enum State {
        WAITING,
        DRAFTED,
        REFUSED
    }

    /** Why a file is refused: for what it is, or for whose it is. */
    public enum Refusal {
        NOT_WORD,
        OLD_WORD,
        ENCRYPTED,
        MACROS,
        TOO_LARGE,
        BROKEN,
        EMPTY,
        /** Whoever brought it no longer writes releases. */
        NOBODY;

        public static Refusal of(UnreadableDocumentException.Reason reason) {
            return valueOf(reason.name());
        }
    }

    /**
     * One document of a batch.
     *
     * @param release that it became; null unless drafted
     * @param refusal why it was refused; null unless it was
     */
    public record File(
            int position,
            String name,
            State state,
            @Nullable ReleaseId release,
            @Nullable Refusal refusal) {

        public Optional<ReleaseId> releaseIfAny() {
            return Optional.ofNullable(release);
        }
    }
}
