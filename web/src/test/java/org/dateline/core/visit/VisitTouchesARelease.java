package org.dateline.core.visit;

import org.dateline.core.release.ReleaseTouchesAVisit;

/** A breach of the walls, for the test that sees them fall. */
public class VisitTouchesARelease {
    ReleaseTouchesAVisit release;
}
