package org.dateline.core.release;

import org.dateline.core.visit.VisitTouchesARelease;

/** A breach of the walls, for the test that sees them fall. */
public class ReleaseTouchesAVisit {
    VisitTouchesARelease visit;
}
