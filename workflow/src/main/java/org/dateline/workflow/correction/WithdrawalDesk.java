package org.dateline.workflow.correction;

import java.time.Instant;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseSummary;
import org.dateline.core.release.Releases;
import org.dateline.core.review.WithdrawalRequest;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.workingcopy.WorkingCopies;
import org.dateline.workflow.engine.ReleaseProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where what is public is taken back: one asks, giving the public its reason, and an approver who is another grants it. */
@Service
@Transactional
public class WithdrawalDesk {

    private final Releases releases;
    private final Corrigenda corrigenda;
    private final Publications publications;
    private final Distributions distributions;
    private final WorkingCopies copies;
    private final Staff staff;
    private final ReleaseProcess process;

    WithdrawalDesk(
            Releases releases,
            Corrigenda corrigenda,
            Publications publications,
            Distributions distributions,
            WorkingCopies copies,
            Staff staff,
            ReleaseProcess process) {
        this.releases = releases;
        this.corrigenda = corrigenda;
        this.publications = publications;
        this.distributions = distributions;
        this.copies = copies;
        this.staff = staff;
        this.process = process;
    }

    /** @param reason for the public, in the release's language */
    public void ask(ReleaseId id, String reason, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER);
        Release release = releases.locked(id);
        release.withdrawal().ask(reason, by, publications.databaseTime());
        releases.save(release);
        process.withdrawalAsked(id);
    }

    /** Takes the release back at once. Corrections of it that are under way are given up with it. */
    public void grant(ReleaseId id, StaffId by) {
        StaffMember approver = staff.entitled(by, Role.APPROVER);
        Release release = releases.locked(id);
        Instant now = publications.databaseTime();
        release.withdrawal().grant(approver, now);
        releases.save(release);
        String reason =
                release.state().withdrawalIfAny().map(WithdrawalRequest::reason).orElseThrow();
        PublishedItem item =
                corrigenda.itemOf(id).orElseThrow(() -> new IllegalStateException(id + " was never published"));
        publications.withdraw(item.id(), reason, now);
        distributions.dueToThoseWhoGot(item.id(), item.id(), Distribution.Kind.WITHDRAWAL, reason, now);
        process.withdrawalDecided(id, release.stage());
        releases.corrections(id).stream()
                .filter(correction -> !correction.stage().isFinal())
                .map(ReleaseSummary::id)
                .forEach(correction -> giveUp(correction, reason, by, now));
    }

    private void giveUp(ReleaseId id, String reason, StaffId by, Instant now) {
        Release correction = releases.locked(id);
        correction.abandon(reason, by, now);
        releases.save(correction);
        copies.deleteAll(id);
        process.abandoned(id);
    }

    /** It stays public. */
    public void refuse(ReleaseId id, String reason, StaffId by) {
        StaffMember approver = staff.entitled(by, Role.APPROVER);
        Release release = releases.locked(id);
        release.withdrawal().refuse(reason, approver, publications.databaseTime());
        releases.save(release);
        process.withdrawalDecided(id, release.stage());
    }
}
