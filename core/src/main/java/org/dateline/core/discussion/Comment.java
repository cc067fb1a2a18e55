package org.dateline.core.discussion;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a passage.
 *
 * @param by the member of the staff who wrote it; null if a Word document brought it
 * @param foreignAuthor whose it is, as Word knew them; empty for the staff, and if Word did not say
 * @param at null if Word did not say
 * @param words may be empty if another wording is suggested
 * @param suggestion what might stand in the passage's place, in plain words on one line; null if nothing is suggested
 */
public record Comment(
        @Nullable StaffId by,
        String foreignAuthor,
        @Nullable Instant at,
        String words,
        @Nullable String suggestion) {

    public Comment {
        words = words.strip();
        suggestion = suggestion == null || suggestion.isBlank() ? null : OneLine.of(suggestion);
        if (by != null && words.isEmpty() && suggestion == null) {
            throw new IllegalArgumentException("a comment says something");
        }
    }

    /** What a member of the staff says. */
    public static Comment of(StaffId by, Instant at, String words, @Nullable String suggestion) {
        return new Comment(by, "", at, words, suggestion);
    }

    /** What stood in a Word document. */
    public static Comment brought(String author, @Nullable Instant at, String words) {
        return new Comment(null, author, at, words, null);
    }

    public Optional<String> suggestionIfAny() {
        return Optional.ofNullable(suggestion);
    }
}
