package org.dateline.core.staff;

/** A desk that a release may have to pass before it is approved. */
public enum ReviewingDesk {
    /** Language and house style. */
    EDITORIAL,
    /** Names, titles, precedence. */
    PROTOCOL,
    /** What the organization may say. */
    LEGAL,
    /** Whether it is right. */
    SUBJECT_MATTER
}
