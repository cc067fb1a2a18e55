package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the rules find in the texts of a corpus, beside what was planted there. */
record CorpusFigures(int texts, Map<String, Count> counts, List<String> remarks) {

    /** Found rightly, found wrongly, not found. */
    static final class Count {
        private int right;
        private int wrong;
        private int missed;

        int planted() {
            return right + missed;
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    static CorpusFigures of(List<CorpusText> corpus) {
        Map<String, Count> counts = new TreeMap<>();
        List<String> remarks = new ArrayList<>();
        for (CorpusText text : corpus) {
            List<CorpusText.Planted> left = new ArrayList<>(text.planted());
            for (Finding finding : new Checks(Severities.ORDINARY).of(text.text(), text.record(), any -> true)) {
                Count count = counts.computeIfAbsent(finding.key(), key -> new Count());
                Optional<CorpusText.Planted> found = left.stream()
                        .filter(planted -> planted.isFoundBy(finding))
                        .findFirst();
                if (found.isPresent()) {
                    left.remove(found.get());
                    count.right++;
                } else {
                    count.wrong++;
                    remarks.add("wrongly found " + finding + " in: " + text.name());
                }
            }
            for (CorpusText.Planted missed : left) {
                counts.computeIfAbsent(missed.rule(), key -> new Count()).missed++;
                remarks.add("missed " + missed + " in: " + text.name());
            }
        }
        return new CorpusFigures(corpus.size(), counts, remarks);
    }

    /** A line a rule, as docs/checks.md has them, and what went wrong. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add(texts + " texts, "
                + counts.values().stream().mapToInt(Count::planted).sum() + " planted errors");
        counts.forEach((rule, count) -> lines.add("| `%s` | %d | %d | %d | %.0f %% | %.0f %% |"
                .formatted(
                        rule, count.right, count.wrong, count.missed, 100 * count.precision(), 100 * count.recall())));
        lines.addAll(remarks);
        return lines;
    }
}
