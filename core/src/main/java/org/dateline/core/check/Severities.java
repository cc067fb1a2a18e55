package org.dateline.core.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much an organization lets each rule weigh, where it differs from the rule's own opinion.
 *
 * @param byKey the finding's key, and its weight; an empty weight switches the rule off
 */
public record Severities(Map<String, Optional<Severity>> byKey) {

    /** Every rule weighs what it says itself. */
    public static final Severities ORDINARY = new Severities(Map.of());

    public Severities {
        byKey = Map.copyOf(byKey);
    }

    /**
     * As written in a configuration.
     *
     * @param byKey "blocks-submission", "warning", "advice" or "off" by the finding's key
     * @throws IllegalArgumentException naming the key, if a weight is none of these
     */
    public static Severities of(Map<String, String> byKey) {
        Map<String, Optional<Severity>> read = new TreeMap<>();
        byKey.forEach((key, written) -> read.put(key, severity(key, written)));
        return new Severities(read);
    }

    private static Optional<Severity> severity(String key, String written) {
        return switch (written.strip()) {
            case "blocks-submission" -> Optional.of(Severity.BLOCKS_SUBMISSION);
            case "warning" -> Optional.of(Severity.WARNING);
            case "advice" -> Optional.of(Severity.ADVICE);
            case "off" -> Optional.empty();
            default ->
                throw new IllegalArgumentException("the weight of " + key
                        + " is blocks-submission, warning, advice or off, not \"" + written + "\"");
        };
    }

    /** The finding as it weighs here; nothing if its rule is switched off. */
    Optional<Finding> weighed(Finding finding) {
        @Nullable Optional<Severity> here = byKey.get(finding.key());
        return here == null ? Optional.of(finding) : here.map(finding::weighing);
    }
}
