package org.dateline.reports.layout;

import org.dateline.workflow.visit.VisitDesk;

/** A breach of the walls, for the test that sees them fall. */
public class ReportsReachesWorkflow {
    VisitDesk desk;
}
