package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.ALREADY_ASKED;
import static org.dateline.core.release.RefusedException.Reason.ANOTHER_REVIEWER;
import static org.dateline.core.release.RefusedException.Reason.NOT_ASKED;
import static org.dateline.core.release.RefusedException.Reason.NOT_ENTITLED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.review.Review;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffMember;

/** What the reviewing desks say of a release's text. A review is of a fingerprint: of another text it says nothing. */
public final class ReleaseReviews {

    private static final String WHAT = "be reviewed";

    private final Release release;

    ReleaseReviews(Release release) {
        this.release = release;
    }

    /** A reviewing desk has nothing against this text. */
    public void clear(ReviewingDesk desk, Fingerprint seen, StaffMember reviewer, Instant at) {
        if (!round().leavesEnoughFor(desk, reviewer.id())) {
            throw release.refusal(ANOTHER_REVIEWER, WHAT);
        }
        keep(desk, seen, Review.Decision.CLEARED, "", reviewer, at);
        release.record(Verb.CLEARED, reviewer.id(), at, desk.name());
        settle(at);
    }

    /** A reviewing desk wants the text changed. */
    public void requestChanges(ReviewingDesk desk, Fingerprint seen, String reason, StaffMember reviewer, Instant at) {
        keep(desk, seen, Review.Decision.CHANGES_REQUESTED, reason, reviewer, at);
        release.record(Verb.CHANGES_REQUESTED, reviewer.id(), at, desk.name() + ": " + reason.strip());
        settle(at);
    }

    private void keep(
            ReviewingDesk desk,
            Fingerprint seen,
            Review.Decision decision,
            String reason,
            StaffMember reviewer,
            Instant at) {
        release.expect(WHAT, Stage.IN_REVIEW);
        release.expectFingerprint(seen, WHAT);
        expectReviewer(desk, reviewer);
        release.keep(new Review(desk, seen, state().submissions(), decision, reason, reviewer.id(), at));
    }

    /** Refuses unless the member may speak for the desk of the text as it is now. */
    public void expectReviewer(ReviewingDesk desk, StaffMember reviewer) {
        release.expect(WHAT, Stage.IN_REVIEW);
        if (!outstanding().contains(desk)) {
            throw release.refusal(NOT_ASKED, WHAT);
        }
        if (!reviewer.speaksFor(desk)) {
            throw release.refusal(NOT_ENTITLED, WHAT);
        }
        release.expectFourEyes(reviewer.id(), WHAT);
    }

    /** When every desk has spoken: on to the approver if all have cleared, else back to the draft with the reasons. */
    void settle(Instant at) {
        if (outstanding().isEmpty()) {
            boolean cleared = valid().stream().allMatch(Review::isCleared);
            release.change(at, state().but().stage(cleared ? Stage.AWAITING_APPROVAL : Stage.DRAFT));
        }
    }

    /**
     * One more desk must clear this text too, and every later one of the release: whoever asked for a check can rely on it.
     * A desk that has cleared this very text before has done so. A writer may ask, since it only adds a check.
     *
     * @param reason what the desk is to look at
     */
    public void addDesk(ReviewingDesk desk, Fingerprint seen, String reason, StaffMember by, Instant at) {
        String what = "be reviewed by one more desk";
        Release.requireReason(reason);
        release.expect(what, Stage.IN_REVIEW);
        release.expectFingerprint(seen, what);
        if (!mayAddDesk(by)) {
            throw release.refusal(NOT_ENTITLED, what);
        }
        if (state().requiredReviews().contains(desk)) {
            throw release.refusal(ALREADY_ASKED, what);
        }
        release.change(at, state().but().requiredReview(desk));
        release.record(Verb.DESK_ADDED, by.id(), at, desk.name() + ": " + reason.strip());
    }

    /** Whether the member can ask one more desk: a press officer, or a reviewer of a desk that is asked already. */
    public boolean mayAddDesk(StaffMember member) {
        return member.may(Role.PRESS_OFFICER)
                || state().requiredReviews().stream().anyMatch(member::speaksFor);
    }

    /** What the required desks say of the text as it is now. */
    public List<Review> valid() {
        return round().validReviews();
    }

    /** The desks that have not yet spoken of the text as it is now. */
    public Set<ReviewingDesk> outstanding() {
        return round().outstanding();
    }

    private ReviewRound round() {
        return new ReviewRound(state());
    }

    private ReleaseState state() {
        return release.state();
    }
}
