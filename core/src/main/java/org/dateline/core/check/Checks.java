package org.dateline.core.check;

import java.util.List;
import org.dateline.core.release.ReleaseText;

/** Everything that a text is held to before it is submitted. */
public final class Checks {

    private static final List<Rule> RULES =
            List.of(new RequiredPartsRule(), new AllowedTextRule(), new PlaceholderRule(), new HeadlineLengthRule());

    private Checks() {}

    /** What the rules say of the text, what blocks submission first. */
    public static List<Finding> of(ReleaseText text) {
        return RULES.stream()
                .flatMap(rule -> rule.check(text).stream())
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    public static List<Finding> blocking(ReleaseText text) {
        return of(text).stream().filter(Finding::blocksSubmission).toList();
    }
}
