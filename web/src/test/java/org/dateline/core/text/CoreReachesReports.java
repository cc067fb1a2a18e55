package org.dateline.core.text;

import org.dateline.reports.layout.Labels;

/** A breach of the walls, for the test that sees them fall. */
public class CoreReachesReports {
    Labels labels = Labels.in(Language.ENGLISH);
}
