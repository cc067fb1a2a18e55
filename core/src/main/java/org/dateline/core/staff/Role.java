package org.dateline.core.staff;

/** What a member of the staff is there for. One person can have several roles; four eyes hold all the same. */
public enum Role {
    /** Records visits, writes releases, submits them. */
    PRESS_OFFICER,
    /** Clears a text for a reviewing desk, or asks for changes. */
    REVIEWER,
    /** Gives the last yes, and answers for every word. */
    APPROVER,
    /** Keeps the system: people, failed steps, the ledger. Has no part in what is published. */
    ADMINISTRATOR
}
