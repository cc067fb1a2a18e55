package org.dateline.core.check;

/** How much a finding weighs. */
public enum Severity {
    /** The text is not submitted as long as it is there. */
    BLOCKS_SUBMISSION,
    /** Worth a second look. */
    ADVICE
}
