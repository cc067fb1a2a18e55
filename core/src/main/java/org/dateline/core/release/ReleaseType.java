package org.dateline.core.release;

/** What kind of release it is; the prefix stands at the head of its {@link Reference}. */
public enum ReleaseType {
    /** News for everyone. */
    PRESS_RELEASE("PR"),
    /** An invitation to the media: what will happen, when and where. */
    MEDIA_ADVISORY("MA"),
    /** What was said in a meeting. */
    READOUT("RO"),
    /** Words of the head of the organization. */
    STATEMENT("ST");

    private final String prefix;

    ReleaseType(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
