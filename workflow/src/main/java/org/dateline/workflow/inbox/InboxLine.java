package org.dateline.workflow.inbox;

import org.dateline.core.release.ReleaseSummary;
import org.dateline.workflow.engine.WaitingTask;

/**
 * Something that waits for somebody, and the release that it is about.
 *
 * @param overdue whether the moment is past by which it was to be done
 */
public record InboxLine(WaitingTask task, ReleaseSummary release, boolean overdue) {}
