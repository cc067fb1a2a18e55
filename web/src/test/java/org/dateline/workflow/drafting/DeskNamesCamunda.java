package org.dateline.workflow.drafting;

import org.camunda.bpm.engine.TaskService;

/** A breach of the walls, for the test that sees them fall. */
public class DeskNamesCamunda {
    TaskService tasks;
}
