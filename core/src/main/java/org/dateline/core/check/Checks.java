package org.dateline.core.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;

/** Everything that a text is held to before it is submitted. */
public final class Checks {

    private static final List<Rule> RULES =
            List.of(new RequiredPartsRule(), new AllowedTextRule(), new PlaceholderRule(), new HeadlineLengthRule());

    private Checks() {}

    /**
     * What the rules say of the text, what blocks submission first.
     *
     * @param hasPicture whether the office has the picture with a digest
     */
    public static List<Finding> of(ReleaseText text, Predicate<String> hasPicture) {
        return Stream.concat(RULES.stream(), Stream.of(new PictureRule(hasPicture)))
                .flatMap(rule -> rule.check(text).stream())
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    public static List<Finding> blocking(ReleaseText text, Predicate<String> hasPicture) {
        return of(text, hasPicture).stream().filter(Finding::blocksSubmission).toList();
    }
}
