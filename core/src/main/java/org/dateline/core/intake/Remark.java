package org.dateline.core.intake;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a Word document held beside the text that became a release: what a colleague changed or said, what was
 * hidden, what a release cannot hold as it stood there. No word is lost: each is in the text, or in a remark.
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

    /** About no passage of the text, and nobody's. */
    public static Remark of(Kind kind, String words) {
        return new Remark(kind, "", words, "", null);
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
        /** Words of a letterhead, header or footer: a release has its own, so they are not in the text. */
        STATIONERY,
        /** The title, names and values of a chart: they are not in the text. */
        CHART,
        /** A picture that cannot be used: broken, too large, or of a form that the office does not take in. */
        PICTURE,
        /** A picture that said nothing to those who do not see it: a placeholder stands for it. */
        ALTERNATIVE_TEXT,
        /** A drawing, equation or embedded file. Words in it are in the text. */
        DRAWING,
        /** A table that a release cannot set: too wide, or with tables in it. Its words are in paragraphs. */
        TABLE,
        /** A link to an address of a kind that a release does not lead to. Its words are in the text. */
        LINK
    }
}
