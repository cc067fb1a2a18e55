package org.dateline.web.guest;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.core.guest.GuestAnswer.Verdict;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** A guest's answer, as it was typed. What a browser leaves out is empty. */
record AnswerForm(String seen, String verdict, String words) {

    static final AnswerForm EMPTY = new AnswerForm("", "", "");
    static final int LONGEST = 5000;

    AnswerForm(@Nullable String seen, @Nullable String verdict, @Nullable String words) {
        this.seen = requireNonNullElse(seen, "");
        this.verdict = requireNonNullElse(verdict, "");
        this.words = requireNonNullElse(words, "").replace("\u0000", "");
    }

    /** What they think, if all that it takes is there. */
    Optional<Verdict> verdict(Problems problems) {
        Optional<Verdict> chosen = Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(verdict))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add("verdict", "guest.problem.verdict");
        }
        if (words.isBlank() && chosen.filter(Verdict::needsWords).isPresent()) {
            problems.add("words", "guest.problem.words");
        }
        if (words.length() > LONGEST) {
            problems.add("words", "release.problem.tooLong", LONGEST);
        }
        return problems.isEmpty() ? chosen : Optional.empty();
    }
}
