package org.dateline.core.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.TextQuote;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of a passage of a release, comment by comment, until it is resolved. It stays with its words when
 * the text is edited elsewhere; when its words are gone it is orphaned, and keeps them.
 *
 * @param revision the text on which it was opened
 * @param part that holds the passage
 * @param place the passage; null if it is about the text as a whole
 * @param openedAt when it came to the release, which may be later than its first comment
 * @param comments the first first; never empty
 * @param resolution null while it is open
 */
public record CommentThread(
        ThreadId id,
        ReleaseId release,
        int revision,
        Part part,
        @Nullable TextQuote place,
        Instant openedAt,
        List<Comment> comments,
        @Nullable Resolution resolution) {

    /** Who said that it is done with. */
    public record Resolution(StaffId by, Instant at) {}

    public CommentThread {
        comments = List.copyOf(comments);
        if (comments.isEmpty()) {
            throw new IllegalArgumentException("a thread begins with a comment");
        }
    }

    public static CommentThread open(
            ReleaseId release, int revision, Part part, @Nullable TextQuote place, Instant at, Comment first) {
        return new CommentThread(ThreadId.random(), release, revision, part, place, at, List.of(first), null);
    }

    public Optional<TextQuote> placeIfAny() {
        return Optional.ofNullable(place);
    }

    public boolean isOpen() {
        return resolution == null;
    }

    /** With one more comment. Whoever answers to what is resolved opens it again. */
    public CommentThread answered(Comment comment) {
        List<Comment> longer = new ArrayList<>(comments);
        longer.add(comment);
        return with(longer, null);
    }

    /** Nothing changes if it is resolved already. */
    public CommentThread resolved(StaffId by, Instant at) {
        return isOpen() ? with(comments, new Resolution(by, at)) : this;
    }

    public CommentThread reopened() {
        return with(comments, null);
    }

    private CommentThread with(List<Comment> said, @Nullable Resolution now) {
        return new CommentThread(id, release, revision, part, place, openedAt, said, now);
    }
}
