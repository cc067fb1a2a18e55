package org.dateline.web.desk.release;

import static java.util.Objects.requireNonNullElse;

import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** What somebody says of a passage, as it was typed. What a browser leaves out is empty. */
record ThreadForm(String passage, String words, String suggestion) {

    static final ThreadForm EMPTY = new ThreadForm("", "", "");
    static final int LONGEST = 2_000;

    ThreadForm {
        passage = kept(passage);
        words = kept(words);
        suggestion = kept(suggestion);
    }

    /** @param prefix of the fields' names on the page */
    void check(String prefix, Problems problems) {
        if (words.isBlank() && suggestion.isBlank()) {
            problems.add(prefix + "words", "review.problem.words");
        }
        tooLong(prefix + "words", words, problems);
        tooLong(prefix + "suggestion", suggestion, problems);
        tooLong(prefix + "passage", passage, problems);
    }

    private static void tooLong(String field, String typed, Problems problems) {
        if (typed.length() > LONGEST) {
            problems.add(field, "release.problem.tooLong", LONGEST);
        }
    }

    @Nullable String suggestionIfAny() {
        return suggestion.isBlank() ? null : suggestion;
    }

    /** Without the character that no database keeps in a text. */
    private static String kept(@Nullable String typed) {
        return requireNonNullElse(typed, "").replace("\u0000", "");
    }
}
