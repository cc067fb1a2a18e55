package org.dateline.core.intake;

import java.util.List;
import org.dateline.core.release.ReleaseId;

/** What the Word documents held from which releases were begun. Written once, with the release. */
public interface Remarks {

    void save(ReleaseId release, List<Remark> remarks);

    /** In the order of the text; empty if the release was begun otherwise. */
    List<Remark> of(ReleaseId release);
}
