package org.dateline.core.check;

/** How much a finding weighs. */
public enum Severity {
    /** The text is not submitted as long as it is there. */
    BLOCKS_SUBMISSION,
    /** The text seems to disagree with the record or with itself: somebody looks at it before it is submitted. */
    WARNING,
    /** Worth a second look. */
    ADVICE
}
