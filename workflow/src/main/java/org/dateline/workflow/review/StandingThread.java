package org.dateline.workflow.review;

import org.dateline.core.discussion.CommentThread;

/**
 * A thread beside the text as it is now.
 *
 * @param orphaned whether the words that it was about are gone
 */
public record StandingThread(CommentThread thread, boolean orphaned) {}
