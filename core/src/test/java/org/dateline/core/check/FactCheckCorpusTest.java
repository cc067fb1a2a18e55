package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.compose.TextImport;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.VisitRecord;
import org.junit.jupiter.api.Test;

/** Holds every rule's precision and recall on the corpus; its report is what docs/checks.md states. */
class FactCheckCorpusTest {

    private static final Path REAL_TEXT = Stream.of("../..", "../../..")
            .map(folder -> Path.of(folder, "shared", "input", "visit-to-china-2023.txt"))
            .filter(Files::isReadable)
            .findFirst()
            .orElse(Path.of("none"));

    /** Found rightly, found wrongly, not found. */
    private static final class Count {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    @Test
    void findsWhatWasPlantedAndNothingElse() throws IOException {
        List<CorpusText> corpus = CorpusText.all();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(60);
        Map<String, Count> counts = new TreeMap<>();
        List<String> remarks = new ArrayList<>();
        for (CorpusText text : corpus) {
            List<CorpusText.Planted> left = new ArrayList<>(text.planted());
            for (Finding finding : new Checks(Severities.ORDINARY).of(text.text(), text.record(), any -> true)) {
                Count count = counts.computeIfAbsent(finding.key(), key -> new Count());
                if (left.removeIf(planted -> planted.isFoundBy(finding))) {
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
        Files.write(Path.of("target", "fact-check-corpus.txt"), report(counts, corpus.size()));

        assertThat(counts).allSatisfy((rule, count) -> {
            assertThat(count.precision())
                    .as("precision of %s%n%s", rule, remarks)
                    .isGreaterThanOrEqualTo(0.95);
            assertThat(count.recall()).as("recall of %s%n%s", rule, remarks).isGreaterThanOrEqualTo(0.90);
        });
    }

    /** The text itself writes "H.E." in two ways and has a sentence of more than 45 words: both are so. */
    @Test
    void raisesNoFalseAlarmInTheRealText() throws IOException {
        assumeTrue(Files.isReadable(REAL_TEXT), "the real text is not part of the project");
        ReleaseText text = TextImport.read(Files.readAllBytes(REAL_TEXT), Language.ENGLISH);

        assertThat(new Checks(Severities.ORDINARY)
                        .of(text, VisitRecord.of(SeedVisit.toChina()), any -> true).stream()
                                .map(Finding::key)
                                .filter(key -> !List.of("headlineMissing", "contactMissing")
                                        .contains(key))
                                .distinct())
                .containsExactlyInAnyOrder("honorificMixed", "sentenceLong");
    }

    private static List<String> report(Map<String, Count> counts, int texts) {
        List<String> lines = new ArrayList<>(Arrays.asList(texts + " texts", "rule found wrongly missed"));
        counts.forEach((rule, count) -> lines.add(rule + " " + count.right + " " + count.wrong + " " + count.missed));
        return lines;
    }
}
