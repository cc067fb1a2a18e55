package org.dateline.core.distribution;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes with the words of a release in a mail. */
public enum Enclosure {
    /** Links to the documents in the newsroom. */
    LINK,
    /** The links, and the PDF itself. */
    PDF;

    public static Optional<Enclosure> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The fuller of the two. */
    Enclosure or(Enclosure other) {
        return this == PDF ? this : other;
    }
}
