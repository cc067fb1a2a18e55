package org.dateline.core.rendition;

import java.util.Optional;
import org.dateline.core.release.ReleaseId;

/** The documents of approved revisions, kept where the newsroom cannot see them. */
public interface Renditions {

    /** Keeps a document of an approved revision; the first one stays. */
    void save(ReleaseId release, int revision, Rendition rendition);

    Optional<Rendition> find(ReleaseId release, int revision, Format format);
}
