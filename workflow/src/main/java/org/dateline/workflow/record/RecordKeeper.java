package org.dateline.workflow.record;

import java.util.List;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Findings;
import org.dateline.core.ledger.History;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.record.Sheet;
import org.dateline.core.record.SheetWriter;
import org.dateline.core.record.Sheets;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Revision;
import org.dateline.core.visit.Visits;
import org.springframework.stereotype.Component;

/** Writes down, with a publication, what was known then: facts of a visit and names of people change afterwards. */
@Component
public class RecordKeeper {

    private final Sheets sheets;
    private final Findings findings;
    private final Visits visits;
    private final Ledger ledger;

    RecordKeeper(Sheets sheets, Findings findings, Visits visits, Ledger ledger) {
        this.sheets = sheets;
        this.findings = findings;
        this.visits = visits;
        this.ledger = ledger;
    }

    /** The sheets of an approved revision that is about to become public. */
    public List<Sheet> write(Release release, Revision revision) {
        ReleaseId id = release.id();
        return SheetWriter.sheets(
                revision,
                release.state().visitIfAny().flatMap(visits::find).orElse(null),
                CheckedFinding.of(findings.of(id, revision.number()), findings.dismissals(id)),
                new History(ledger.of(id.value())));
    }

    /** Keeps the sheets, in the transaction in which the revision becomes public. */
    public void keep(Release release, Revision revision, List<Sheet> written) {
        sheets.keep(release.id(), revision.number(), written);
    }
}
