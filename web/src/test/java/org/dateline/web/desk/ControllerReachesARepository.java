package org.dateline.web.desk;

import org.dateline.core.release.Releases;

/** A breach of the walls, for the test that sees them fall. */
public class ControllerReachesARepository {
    Releases releases;
}
