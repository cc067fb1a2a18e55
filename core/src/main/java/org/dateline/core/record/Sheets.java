package org.dateline.core.record;

import java.util.List;
import org.dateline.core.release.ReleaseId;

/** The sheets of every publication. */
public interface Sheets {

    /** Keeps what was known when a revision became public. */
    void keep(ReleaseId release, int revision, List<Sheet> sheets);

    /** The sheets of a revision by their names; none if it is not public, or was before sheets were kept. */
    List<Sheet> of(ReleaseId release, int revision);
}
