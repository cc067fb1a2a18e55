package org.dateline.core.release;

import java.util.List;
import java.util.Optional;

/** Every release that the office has ever drafted. */
public interface Releases {

    /** The next free reference of that type and year. Two callers never get the same. */
    Reference nextReference(ReleaseType type, int year);

    Optional<Release> find(ReleaseId id);

    /** The release, if there is one, with nobody else able to change it before the transaction ends. */
    Optional<Release> lock(ReleaseId id);

    /**
     * The release, with nobody else able to change it before the transaction ends.
     *
     * @throws UnknownReleaseException if there is none
     */
    default Release locked(ReleaseId id) {
        return lock(id).orElseThrow(() -> new UnknownReleaseException(id));
    }

    /**
     * Keeps what was done to the release, with a row in the ledger for each act.
     *
     * @throws RefusedException with {@code STALE_REVISION} if somebody else saved it since it was loaded
     */
    void save(Release release);

    Optional<Revision> revision(ReleaseId id, int number);

    /** The text that the release has now. */
    default Revision currentRevision(Release release) {
        int number = release.currentRevision().number();
        return revision(release.id(), number)
                .orElseThrow(() -> new IllegalStateException("release " + release.id() + " lost revision " + number));
    }

    /** What was begun to correct a release, the earliest of each kind first; also what was given up. */
    List<ReleaseSummary> corrections(ReleaseId original);

    /** Every release in short, the one that changed its stage last first. */
    List<ReleaseSummary> summaries();
}
