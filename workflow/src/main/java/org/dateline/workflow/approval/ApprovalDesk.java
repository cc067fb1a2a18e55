package org.dateline.workflow.approval;

import java.time.Clock;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.review.Approval;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.correction.Correcting;
import org.dateline.workflow.correction.Corrigenda;
import org.dateline.workflow.engine.ReleaseProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the last yes is given or refused. */
@Service
@Transactional
public class ApprovalDesk {

    private final Releases releases;
    private final Renditions renditions;
    private final DocumentPress press;
    private final Corrigenda corrigenda;
    private final Staff staff;
    private final ReleaseProcess process;
    private final Clock clock;

    ApprovalDesk(
            Releases releases,
            Renditions renditions,
            DocumentPress press,
            Corrigenda corrigenda,
            Staff staff,
            ReleaseProcess process,
            Clock clock) {
        this.releases = releases;
        this.renditions = renditions;
        this.press = press;
        this.corrigenda = corrigenda;
        this.staff = staff;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Approves the text and has its documents made, once; they are what will be published.
     *
     * @param seen the text that the approver had before them
     */
    public void approve(ReleaseId id, Fingerprint seen, StaffId by) {
        StaffMember approver = staff.entitled(by, Role.APPROVER);
        Release release = releases.locked(id);
        release.approve(seen, approver, clock.instant());
        keep(release);
        process.decided(id, release.stage());
    }

    /**
     * Says that the text cannot wait for its reviews. Nothing follows until somebody else approves it in the emergency.
     *
     * @param seen the text that they had before them
     */
    public void callEmergency(ReleaseId id, Fingerprint seen, String reason, StaffId by) {
        StaffMember caller = staff.entitled(by, Role.APPROVER, Role.REVIEWER);
        Release release = releases.locked(id);
        release.emergency().call(seen, reason, caller, clock.instant());
        releases.save(release);
    }

    /**
     * Approves the text without the reviews that are missing, in an emergency that somebody else has called. Its documents
     * are made then, as always.
     *
     * @param seen the text that the approver had before them
     */
    public void approveInEmergency(ReleaseId id, Fingerprint seen, String reason, StaffId by) {
        StaffMember approver = staff.entitled(by, Role.APPROVER);
        Release release = releases.locked(id);
        release.emergency().approve(seen, reason, approver, clock.instant());
        keep(release);
        process.approvedInEmergency(id);
    }

    private void keep(Release release) {
        Approval approval = release.state().approvalIfAny().orElseThrow();
        Revision approved = releases.currentRevision(release);
        Optional<Correcting> correcting = corrigenda.of(release.state(), approved);
        press.documents(release.state(), approved, approval, correcting)
                .forEach(document -> renditions.save(release.id(), approved.number(), document));
        releases.save(release);
    }

    /** Sends the text back to be redrafted, with the reason. */
    public void reject(ReleaseId id, Fingerprint seen, String reason, StaffId by) {
        StaffMember approver = staff.entitled(by, Role.APPROVER);
        Release release = releases.locked(id);
        release.reject(seen, reason, approver, clock.instant());
        releases.save(release);
        process.decided(id, release.stage());
    }
}
