package org.dateline.core.copy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.review.Approval;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the media is trusted with an approved text before its hour. They may read it until a day, as long as nobody
 * takes the link back and the approval under which they got it holds: what is approved anew takes a new link.
 *
 * @param revision the number of the revision that they may read
 * @param approvedAt when it was approved: by this the approval is known again
 * @param recipient who may read it; the name is needed
 * @param organization whom they work for; one line
 * @param until when the link ends
 * @param withdrawn when somebody took it back; null if nobody has
 * @param uses what they have done with it, the first first
 */
public record EmbargoedCopy(
        EmbargoedCopyId id,
        ReleaseId release,
        int revision,
        Instant approvedAt,
        MailAddress recipient,
        String organization,
        StaffId givenBy,
        Instant givenAt,
        Instant until,
        @Nullable Withdrawn withdrawn,
        List<Use> uses) {

    public EmbargoedCopy {
        uses = List.copyOf(uses);
        if (recipient.name().isBlank() || organization.isBlank()) {
            throw new IllegalArgumentException("whoever has a copy under embargo has a name and works for somebody");
        }
        if (!until.isAfter(givenAt)) {
            throw new IllegalArgumentException("a copy under embargo can be read for some time");
        }
    }

    /** Somebody took a link back. */
    public record Withdrawn(StaffId by, Instant at) {}

    /** The recipient did something with the copy. */
    public record Use(What what, Instant at) {}

    /** What can be done with a copy. */
    public enum What {
        READ,
        DOWNLOADED
    }

    public Optional<Withdrawn> withdrawnIfAny() {
        return Optional.ofNullable(withdrawn);
    }

    /** Who answers for the copy, as every page of it says. */
    public String reader() {
        return recipient.name() + ", " + organization;
    }

    /** Whether the link has neither ended nor been taken back; where it leads is another matter. */
    public boolean isHeld(Instant now) {
        return withdrawn == null && now.isBefore(until);
    }

    /** Whether the approval of the release is still the one under which the copy was given. */
    public boolean isOfApproval(Release release) {
        return release.currentRevision().number() == revision
                && release.state().approvalIfAny().map(Approval::at).equals(Optional.of(approvedAt));
    }

    public long reads() {
        return count(What.READ);
    }

    public long downloads() {
        return count(What.DOWNLOADED);
    }

    private long count(What what) {
        return uses.stream().filter(use -> use.what() == what).count();
    }

    /** When the recipient last did anything with it. */
    public Optional<Instant> lastUse() {
        return uses.isEmpty()
                ? Optional.empty()
                : Optional.of(uses.get(uses.size() - 1).at());
    }
}
