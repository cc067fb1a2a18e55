package org.dateline.core.check;

import java.util.List;

/**
 * What a rule says of a text.
 *
 * @param key of the sentence that says it, in the desk's message bundles under {@code finding.}
 * @param part where it is
 * @param arguments of the sentence: a line, an excerpt, a limit
 */
public record Finding(String key, Severity severity, Part part, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding blocking(String key, Part part, String... arguments) {
        return new Finding(key, Severity.BLOCKS_SUBMISSION, part, List.of(arguments));
    }

    static Finding warning(String key, Part part, String... arguments) {
        return new Finding(key, Severity.WARNING, part, List.of(arguments));
    }

    static Finding advice(String key, Part part, String... arguments) {
        return new Finding(key, Severity.ADVICE, part, List.of(arguments));
    }

    public boolean blocksSubmission() {
        return severity == Severity.BLOCKS_SUBMISSION;
    }
}
