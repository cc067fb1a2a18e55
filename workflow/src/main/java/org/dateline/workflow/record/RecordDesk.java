package org.dateline.workflow.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.record.RecordBundle;
import org.dateline.core.record.Sheet;
import org.dateline.core.record.Sheets;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the record of a publication is handed out as one file. */
@Service
@Transactional(readOnly = true)
public class RecordDesk {

    private final Releases releases;
    private final Publications publications;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Staff staff;

    RecordDesk(Releases releases, Publications publications, Sheets sheets, Ledger ledger, Staff staff) {
        this.releases = releases;
        this.publications = publications;
        this.sheets = sheets;
        this.ledger = ledger;
        this.staff = staff;
    }

    /**
     * A bundle and what its file is called.
     *
     * @param fileName {@code PR-2023-014-en-record.zip}
     */
    public record Bundle(String fileName, byte[] bytes) {}

    /**
     * The record bundle of a release, the same bytes each time.
     *
     * @return empty if it is not public, or was before records were kept
     */
    public Optional<Bundle> bundle(ReleaseId id, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER, Role.ADMINISTRATOR);
        return publications.ofRelease(id.value()).flatMap(publication -> bundle(id, publication));
    }

    private Optional<Bundle> bundle(ReleaseId id, Publication publication) {
        int number = publication.origin().revision();
        List<Sheet> kept = sheets.of(id, number);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Revision revision = releases.revision(id, number).orElseThrow(() -> new UnknownReleaseException(id));
        SortedMap<String, byte[]> documents = new TreeMap<>();
        publication
                .documents()
                .forEach(document -> documents.put(
                        document.fileName(),
                        publications
                                .document(publication.id(), document.format())
                                .orElseThrow(() -> new IllegalStateException("a published document is lost"))));
        byte[] bytes = RecordBundle.of(publication, revision.text(), kept, documents, untilPublished(id, number));
        String name = publication.reference().replace('/', '-') + "-"
                + publication.language().tag() + "-record.zip";
        return Optional.of(new Bundle(name, bytes));
    }

    /** What was done to the release up to its publication; what came after does not change the bundle. */
    private List<LedgerEntry> untilPublished(ReleaseId id, int revision) {
        List<LedgerEntry> rows = new ArrayList<>();
        for (LedgerEntry entry : ledger.of(id.value())) {
            rows.add(entry);
            if (entry.act().verb() == Act.Verb.PUBLISHED && entry.act().revision() == revision) {
                return rows;
            }
        }
        throw new IllegalStateException("the ledger does not tell of the publication of " + id);
    }
}
