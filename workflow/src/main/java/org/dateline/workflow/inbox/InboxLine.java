package org.dateline.workflow.inbox;

import org.dateline.core.release.ReleaseSummary;
import org.dateline.workflow.engine.WaitingTask;

/** Something that waits for somebody, and the release that it is about. */
public record InboxLine(WaitingTask task, ReleaseSummary release) {}
