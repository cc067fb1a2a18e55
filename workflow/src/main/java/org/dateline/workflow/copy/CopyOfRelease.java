package org.dateline.workflow.copy;

import org.dateline.core.copy.EmbargoedCopy;

/**
 * A copy under embargo as the desk sees it.
 *
 * @param leads where the link leads now
 */
public record CopyOfRelease(EmbargoedCopy copy, Leads leads) {

    /** Where a link leads. */
    public enum Leads {
        TO_THE_TEXT,
        TO_THE_NEWSROOM,
        NOWHERE
    }

    public boolean isWithdrawable() {
        return leads != Leads.NOWHERE;
    }
}
