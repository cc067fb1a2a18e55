package org.dateline.core.guest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account is asked what they think of a release's text. They may read it and answer, until a day, as
 * long as nobody takes the link back and the text is not yet approved or given up.
 *
 * @param revision the number of the revision that they were asked about
 * @param guest who is asked; the name is needed
 * @param reason why they are asked: they read it
 * @param follows whether they may also read the revisions that come after that one
 * @param until when the link ends
 * @param withdrawn when somebody took it back; null if nobody has
 * @param answers the first first
 */
public record GuestReview(
        GuestReviewId id,
        ReleaseId release,
        int revision,
        MailAddress guest,
        String reason,
        boolean follows,
        StaffId askedBy,
        Instant askedAt,
        Instant until,
        @Nullable Withdrawn withdrawn,
        List<GuestAnswer> answers) {

    public GuestReview {
        answers = List.copyOf(answers);
        if (guest.name().isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a guest has a name, and is asked for a reason");
        }
        if (!until.isAfter(askedAt)) {
            throw new IllegalArgumentException("a guest has some time");
        }
    }

    /** Somebody took a link back. */
    public record Withdrawn(StaffId by, Instant at) {}

    public Optional<Withdrawn> withdrawnIfAny() {
        return Optional.ofNullable(withdrawn);
    }

    /** Whether the link leads anywhere. */
    public boolean isOpen(Stage stage, Instant now) {
        return withdrawn == null && now.isBefore(until) && isAskable(stage);
    }

    /** Whether guests are asked about a release that stands there. */
    public static boolean isAskable(Stage stage) {
        return stage == Stage.DRAFT || stage == Stage.IN_REVIEW || stage == Stage.AWAITING_APPROVAL;
    }

    /** Whether the guest may read the text that the release has now. */
    public boolean showsTextOf(Release release) {
        return follows || release.currentRevision().number() == revision;
    }
}
