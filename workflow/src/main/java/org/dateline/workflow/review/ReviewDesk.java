package org.dateline.workflow.review;

import java.time.Clock;
import java.util.Set;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.engine.ReleaseProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where protocol, legal, editorial and the subject's experts say what they think of a text. */
@Service
@Transactional
public class ReviewDesk {

    private final Releases releases;
    private final Staff staff;
    private final ReleaseProcess process;
    private final Clock clock;

    ReviewDesk(Releases releases, Staff staff, ReleaseProcess process, Clock clock) {
        this.releases = releases;
        this.staff = staff;
        this.process = process;
        this.clock = clock;
    }

    /** @param seen the text that the reviewer had before them */
    public void clear(ReleaseId id, ReviewingDesk desk, Fingerprint seen, StaffId by) {
        StaffMember reviewer = staff.entitled(by, Role.REVIEWER);
        Release release = releases.locked(id);
        release.clear(desk, seen, reviewer, clock.instant());
        releases.save(release);
        process.reviewed(id, desk, release.stage());
    }

    /**
     * @param seen the text that the reviewer had before them
     * @param reason what is to be changed
     */
    public void requestChanges(ReleaseId id, ReviewingDesk desk, Fingerprint seen, String reason, StaffId by) {
        StaffMember reviewer = staff.entitled(by, Role.REVIEWER);
        Release release = releases.locked(id);
        release.requestChanges(desk, seen, reason, reviewer, clock.instant());
        releases.save(release);
        process.reviewed(id, desk, release.stage());
    }

    /** The desks that have not yet spoken of the text as it is now. */
    public Set<ReviewingDesk> outstanding(ReleaseId id) {
        return releases.locked(id).outstandingReviews();
    }
}
