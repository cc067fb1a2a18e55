package org.dateline.workflow.inbox;

import org.dateline.core.release.ReleaseSummary;

/** A release on the board, with its whereabouts. */
public record BoardLine(ReleaseSummary release, Whereabouts whereabouts) {}
