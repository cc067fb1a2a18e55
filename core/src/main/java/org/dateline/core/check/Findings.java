package org.dateline.core.check;

import java.util.List;
import org.dateline.core.release.ReleaseId;

/** What the checks said of each revision, and which warnings the office has dismissed. */
public interface Findings {

    /** Keeps what the checks say of a revision now, in place of what they said before. */
    void keep(ReleaseId release, int revision, List<Finding> findings);

    /** What the checks said of a revision when it was last handled, in their order. */
    List<Finding> of(ReleaseId release, int revision);

    /** Records a dismissal, in place of an earlier one of the same finding. */
    void dismiss(ReleaseId release, Dismissal dismissal);

    /** Takes a dismissal back; nothing happens if there is none. */
    void takeBack(ReleaseId release, String finding);

    /** Every dismissal that holds for the release, the first one first. */
    List<Dismissal> dismissals(ReleaseId release);
}
