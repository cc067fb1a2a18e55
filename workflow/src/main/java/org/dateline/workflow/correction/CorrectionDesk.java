package org.dateline.workflow.correction;

import java.time.Clock;
import java.time.Instant;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Findings;
import org.dateline.core.picture.Pictures;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.Visits;
import org.dateline.workflow.engine.ReleaseProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where press officers begin to put right what is public. From there a correction goes the way of every release. */
@Service
@Transactional
public class CorrectionDesk {

    private final Releases releases;
    private final Corrigenda corrigenda;
    private final Visits visits;
    private final Pictures pictures;
    private final Checks checks;
    private final Findings findings;
    private final Staff staff;
    private final ReleaseProcess process;
    private final Clock clock;

    CorrectionDesk(
            Releases releases,
            Corrigenda corrigenda,
            Visits visits,
            Pictures pictures,
            Checks checks,
            Findings findings,
            Staff staff,
            ReleaseProcess process,
            Clock clock) {
        this.releases = releases;
        this.corrigenda = corrigenda;
        this.visits = visits;
        this.pictures = pictures;
        this.checks = checks;
        this.findings = findings;
        this.staff = staff;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Begins a correction, on the side: its first draft is the text that is public, which stays public meanwhile.
     *
     * @param reason for the office's record
     * @return the correction
     * @throws RefusedException if the release is not public, or somebody corrects it already
     */
    public ReleaseId correct(ReleaseId id, CorrectionKind kind, String reason, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release original = releases.locked(id);
        original.corrections().expectPossible();
        PublishedItem item = corrigenda
                .itemOf(id)
                .orElseThrow(() -> new RefusedException(RefusedException.Reason.NOT_PUBLIC, id, "be corrected"));
        Instant now = clock.instant();
        // An embargo that has lifted holds nothing back any more, and a correction is nobody's before its hour.
        Revision first = new Revision(1, corrigenda.currentText(item).withEmbargo(null), by, now);
        Release correction =
                original.corrections().begin(ReleaseId.random(), kind, first, reason, releases.corrections(id));
        releases.save(original);
        releases.save(correction);
        findings.keep(
                correction.id(),
                1,
                checks.of(
                        first.text(),
                        correction.state().visitIfAny().flatMap(visits::record).orElse(null),
                        digest -> pictures.outline(digest).isPresent()));
        process.correctionBegun(correction.id());
        return correction.id();
    }
}
