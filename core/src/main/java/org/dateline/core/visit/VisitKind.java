package org.dateline.core.visit;

/** How protocol ranks a visit. */
public enum VisitKind {
    OFFICIAL,
    HIGH_LEVEL,
    WORKING,
    PRIVATE
}
