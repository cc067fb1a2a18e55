package org.dateline.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what the office said of it.
 *
 * @param dismissal why it does not hold; null if nobody said so
 */
public record CheckedFinding(Finding finding, @Nullable Dismissal dismissal) {

    /** Each finding with its dismissal, in their order; what is found in several places with the same words stands once. */
    public static List<CheckedFinding> of(List<Finding> findings, List<Dismissal> dismissals) {
        Set<String> told = new HashSet<>();
        return findings.stream()
                .filter(finding -> told.add(finding.id()))
                .map(finding -> new CheckedFinding(
                        finding,
                        dismissals.stream()
                                .filter(dismissal -> dismissal.finding().equals(finding.id()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    public Optional<Dismissal> dismissalIfAny() {
        return Optional.ofNullable(dismissal);
    }

    /** A warning that nobody has dismissed. */
    public boolean awaitsDismissal() {
        return finding.severity() == Severity.WARNING && dismissal == null;
    }

    /** Whether the text is not submitted because of it. */
    public boolean holdsUpSubmission() {
        return finding.blocksSubmission() || awaitsDismissal();
    }
}
