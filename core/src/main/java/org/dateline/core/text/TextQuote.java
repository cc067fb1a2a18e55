package org.dateline.core.text;

import java.util.Optional;

/**
 * A place in a text, named by its words and those around them, so that it is found again when something else was edited
 * (W3C Web Annotation Data Model, clause 4.2.4: TextQuoteSelector).
 *
 * @param prefix up to {@value #CONTEXT} characters before it, of the same block
 * @param exact the words themselves; never empty
 * @param suffix up to {@value #CONTEXT} characters behind it, of the same block
 */
public record TextQuote(String prefix, String exact, String suffix) {

    public static final int CONTEXT = 32;

    public TextQuote {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("a place has words");
        }
    }

    /** The place from {@code start} to {@code end}, exclusive, in the words of a block. */
    public static TextQuote in(String words, int start, int end) {
        return new TextQuote(
                words.substring(boundary(words, start - CONTEXT), start),
                words.substring(start, end),
                words.substring(end, boundary(words, end + CONTEXT)));
    }

    /**
     * Where the place begins in the words of a block: with both its surroundings, else with one of them, else where the
     * words stand alone but once.
     */
    public Optional<Integer> findIn(String words) {
        return first(words, prefix, suffix)
                .or(() -> prefix.isEmpty() ? Optional.empty() : once(words, prefix, ""))
                .or(() -> suffix.isEmpty() ? Optional.empty() : once(words, "", suffix))
                .or(() -> once(words, "", ""));
    }

    private Optional<Integer> first(String words, String before, String behind) {
        int found = words.indexOf(before + exact + behind);
        return found < 0 ? Optional.empty() : Optional.of(found + before.length());
    }

    private Optional<Integer> once(String words, String before, String behind) {
        String all = before + exact + behind;
        int found = words.indexOf(all);
        return found < 0 || words.indexOf(all, found + 1) >= 0
                ? Optional.empty()
                : Optional.of(found + before.length());
    }

    /** No surrogate pair is cut. */
    private static int boundary(String words, int at) {
        int inside = Math.max(0, Math.min(words.length(), at));
        boolean cuts = inside > 0
                && inside < words.length()
                && Character.isLowSurrogate(words.charAt(inside))
                && Character.isHighSurrogate(words.charAt(inside - 1));
        return cuts ? inside - 1 : inside;
    }
}
