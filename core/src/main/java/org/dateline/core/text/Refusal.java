package org.dateline.core.text;

/**
 * Something in a CommonMark source that a release may not contain.
 *
 * @param kind what it is
 * @param line the line of the source where it begins, counted from 1
 * @param excerpt the first characters of it, so that its writer finds it
 */
public record Refusal(Kind kind, int line, String excerpt) {

    private static final int EXCERPT_LENGTH = 40;

    public Refusal {
        excerpt = excerpt.strip().lines().findFirst().orElse("");
        if (excerpt.codePointCount(0, excerpt.length()) > EXCERPT_LENGTH) {
            excerpt = excerpt.substring(0, excerpt.offsetByCodePoints(0, EXCERPT_LENGTH)) + "…";
        }
    }

    /** What a release may not contain. */
    public enum Kind {
        /** HTML, which could bring anything into a page. */
        RAW_HTML,
        /** A picture among words, in a list or in a quote: a picture stands alone. */
        PICTURE_AMONG_WORDS,
        /** A picture from somewhere else than the release's own pictures. */
        PICTURE_ADDRESS,
        /** A picture that does not say what is seen. */
        PICTURE_WITHOUT_ALTERNATIVE,
        /** A table in a list or in a quote. */
        TABLE_INSIDE,
        /** A table with more columns than a page can show. */
        TABLE_TOO_WIDE,
        /** A table with more rows than a release has use for. */
        TABLE_TOO_LONG,
        /** A row of a table with more cells than its headings, which nobody would see. */
        TABLE_ROW_TOO_LONG,
        /** Code, which a press release has no use for. */
        CODE,
        /** A first-level heading: that is the headline. */
        FIRST_LEVEL_HEADING,
        /** A heading below the third level, or one that skips a level. */
        HEADING_LEVEL,
        /** A line across the page. */
        THEMATIC_BREAK,
        /** A link to something other than http, https, mailto or tel, or to nothing that is an address. */
        LINK_TARGET,
        /** Lists or quotes deeper than a page can show. */
        TOO_DEEP
    }
}
