package org.dateline.core.intake;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a Word document held beside the text that became a release: what a colleague changed or said, what was
 * hidden, what a release cannot hold.
 *
 * @param passage the words of the text that it is about; may be empty
 * @param words may be empty
 * @param by whose it is, as Word knew them; may be empty
 * @param at null if Word did not say
 */
public record Remark(
        Kind kind,
        String passage,
        String words,
        String by,
        @Nullable Instant at) {

    public Optional<Instant> atIfKnown() {
        return Optional.ofNullable(at);
    }

    /** What it is. */
    public enum Kind {
        /** Words added with changes tracked: they are in the text. */
        INSERTED,
        /** Words struck out with changes tracked: they are not in the text. */
        DELETED,
        /** What a colleague wrote beside a passage. */
        COMMENT,
        /** Words that the document held without showing them. */
        HIDDEN,
        PICTURE,
        ALTERNATIVE_TEXT,
        DRAWING,
        TABLE,
        LINK
    }
}
