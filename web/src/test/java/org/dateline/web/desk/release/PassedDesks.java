package org.dateline.web.desk.release;

import java.util.Optional;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.StaffId;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes texts past every desk up to their approval, by the people of the demonstration. */
@Component
@Profile("!newsroom")
public class PassedDesks {

    private static final StaffId AUTHOR = new StaffId("author");

    private final DraftingDesk drafting;
    private final ReviewDesk reviews;
    private final ApprovalDesk approvals;
    private final TrackingDesk tracking;
    private final Releases releases;

    PassedDesks(
            DraftingDesk drafting,
            ReviewDesk reviews,
            ApprovalDesk approvals,
            TrackingDesk tracking,
            Releases releases) {
        this.drafting = drafting;
        this.reviews = reviews;
        this.approvals = approvals;
        this.tracking = tracking;
        this.releases = releases;
    }

    /** A press release about no visit, approved. */
    public ReleaseId approved(ReleaseText text) {
        ReleaseId id = drafting.draft(ReleaseType.PRESS_RELEASE, Optional.empty(), text, AUTHOR);
        pass(id);
        return id;
    }

    /** A draft, with whatever the checks warn of dismissed. */
    public void pass(ReleaseId id) {
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
        Release draft = releases.find(id).orElseThrow();
        drafting.submit(id, draft.fingerprint(), AUTHOR);
        releases.find(id)
                .orElseThrow()
                .reviews()
                .outstanding()
                .forEach(desk -> reviews.clear(id, desk, draft.fingerprint(), new StaffId("reviewer")));
        approvals.approve(id, draft.fingerprint(), new StaffId("approver"));
    }
}
