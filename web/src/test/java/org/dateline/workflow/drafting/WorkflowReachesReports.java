package org.dateline.workflow.drafting;

import org.dateline.reports.layout.Labels;

/** A breach of the walls, for the test that sees them fall. */
public class WorkflowReachesReports {
    Labels labels;
}
