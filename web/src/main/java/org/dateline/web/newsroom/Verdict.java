package org.dateline.web.newsroom;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document that is one of ours.
 *
 * @param page the text; null if it was withdrawn
 * @param corrigendum what it is, if it is no release; null otherwise
 * @param notice what is said instead of the text; null unless it was withdrawn
 */
record Verdict(
        Kind kind,
        @Nullable PublishedPage page,
        @Nullable ShownCorrection corrigendum,
        @Nullable WithdrawnNotice notice) {

    /** Of the same text published twice, the first of these is what is to be said. */
    enum Kind {
        /** Genuine, and holds. */
        CURRENT,
        /** Genuine; since then only what changes nothing was put right. */
        UPDATED,
        /** Genuine, and does not hold any more. */
        CORRECTED,
        /** A genuine corrigendum. */
        CORRIGENDUM,
        /** It was published, and withdrawn. */
        WITHDRAWN
    }

    static Verdict withdrawn(WithdrawnNotice notice) {
        return new Verdict(Kind.WITHDRAWN, null, null, notice);
    }

    static Verdict corrigendum(PublishedPage page, ShownCorrection corrigendum) {
        return new Verdict(Kind.CORRIGENDUM, page, corrigendum, null);
    }

    static Verdict of(PublishedPage page) {
        Kind kind = page.since().isEmpty()
                ? Kind.CURRENT
                : page.since().stream().allMatch(ShownCorrection::minorChange) ? Kind.UPDATED : Kind.CORRECTED;
        return new Verdict(kind, page, null, null);
    }

    /** The corrections made since, the earliest first. */
    public List<ShownCorrection> since() {
        return page == null || kind == Kind.CORRIGENDUM ? List.of() : page.since();
    }

    /** Of a text that is not withdrawn. */
    public PublishedPage shown() {
        return Objects.requireNonNull(page);
    }
}
