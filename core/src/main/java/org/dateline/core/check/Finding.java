package org.dateline.core.check;

import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Canonical;
import org.dateline.core.text.TextQuote;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a text.
 *
 * @param key of the sentence that says it, in the desk's message bundles under {@code finding.}
 * @param part where it is
 * @param arguments of the sentence: a line, an excerpt, a limit
 * @param place the words that are meant; null if the finding is about something that is not there, or about the whole
 * @param mend what would stand right in their place; null if only a person can say
 */
public record Finding(
        String key,
        Severity severity,
        Part part,
        List<String> arguments,
        @Nullable TextQuote place,
        @Nullable String mend) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding blocking(String key, Part part, String... arguments) {
        return new Finding(key, Severity.BLOCKS_SUBMISSION, part, List.of(arguments), null, null);
    }

    static Finding warning(String key, Part part, String... arguments) {
        return new Finding(key, Severity.WARNING, part, List.of(arguments), null, null);
    }

    static Finding advice(String key, Part part, String... arguments) {
        return new Finding(key, Severity.ADVICE, part, List.of(arguments), null, null);
    }

    /** The same finding, with its place. */
    Finding at(TextQuote words) {
        return new Finding(key, severity, part, arguments, words, mend);
    }

    /** The same finding, with what would stand right in its place. */
    Finding mendedBy(String words) {
        return new Finding(key, severity, part, arguments, place, words);
    }

    /** The same for the same words found by the same rule, in whatever revision: 64 hexadecimal digits. */
    public String id() {
        Canonical canonical = new Canonical("dateline.finding.1")
                .field(key)
                .field(part.name())
                .field(arguments.size());
        arguments.forEach(canonical::field);
        return canonical.field(place == null ? "" : place.exact()).hex();
    }

    public Finding weighing(Severity other) {
        return new Finding(key, other, part, arguments, place, mend);
    }

    public Optional<TextQuote> placeIfAny() {
        return Optional.ofNullable(place);
    }

    public Optional<String> mendIfAny() {
        return Optional.ofNullable(mend);
    }

    public boolean blocksSubmission() {
        return severity == Severity.BLOCKS_SUBMISSION;
    }
}
