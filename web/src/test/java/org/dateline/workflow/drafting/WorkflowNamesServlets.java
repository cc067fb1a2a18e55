package org.dateline.workflow.drafting;

import jakarta.servlet.http.HttpServletRequest;

/** A breach of the walls, for the test that sees them fall. */
public class WorkflowNamesServlets {
    HttpServletRequest request;
}
