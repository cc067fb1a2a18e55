package org.dateline.core.release;

/** Where a release stands. */
public enum Stage {
    /** Being written; only here can the text change. */
    DRAFT,
    /** Submitted; the reviewing desks have it. */
    IN_REVIEW,
    /** Cleared by every desk that had to; the approver has it. */
    AWAITING_APPROVAL,
    /** Approved, and waiting for its hour or for somebody to publish it. */
    APPROVED,
    /** Public. */
    PUBLISHED,
    /** Public no more: its address says so, and why. */
    WITHDRAWN,
    /** Given up before anybody outside saw a word. */
    ABANDONED;

    /** Whether nothing happens to it any more, short of a correction or a withdrawal. */
    public boolean isFinal() {
        return this == PUBLISHED || this == WITHDRAWN || this == ABANDONED;
    }
}
