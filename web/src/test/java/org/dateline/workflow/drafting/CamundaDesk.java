package org.dateline.workflow.drafting;

import org.camunda.bpm.engine.task.Task;

/** A breach of the walls, for the test that sees them fall. */
public interface CamundaDesk {
    Task next();
}
