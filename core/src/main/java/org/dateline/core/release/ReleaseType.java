package org.dateline.core.release;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    public static Optional<ReleaseType> named(@Nullable String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
