package org.dateline.core.release;

/** How much of a public text is put right. Either way the new text is reviewed and approved like any other. */
public enum CorrectionKind {
    /** Something said wrongly: the public is told what, in a corrigendum with a number of its own. */
    CORRECTION("Corr"),
    /** A slip that changes nothing of what is said: the page says that there was one, and no number is given. */
    MINOR_CHANGE("Minor");

    private final String prefix;

    CorrectionKind(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }
}
