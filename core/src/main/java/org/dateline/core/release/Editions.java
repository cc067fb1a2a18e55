package org.dateline.core.release;

import java.util.List;
import java.util.Optional;

/** Which releases are editions of which. */
public interface Editions {

    /** Keeps what an edition translates, in place of what it translated before. */
    void save(Edition edition);

    /** What the release translates; nothing if it is no edition. */
    Optional<Edition> of(ReleaseId release);

    /** The text that the release translates; nothing if it is no edition. */
    default Optional<ReleaseText> textTranslatedBy(ReleaseId release, Releases releases) {
        return of(release)
                .flatMap(edition -> releases.revision(edition.translated(), edition.revision()))
                .map(Revision::text);
    }

    /** Every edition of a release, the one begun first first; also what was given up. */
    List<Edition> ofOriginal(ReleaseId original);
}
