package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.compose.TextImport;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every rule's precision and recall on the corpus; its report is what docs/checks.md states. */
class FactCheckCorpusTest {

    private static final Path REAL_TEXT = Stream.of("../..", "../../..")
            .map(folder -> Path.of(folder, "shared", "input", "visit-to-china-2023.txt"))
            .filter(Files::isReadable)
            .findFirst()
            .orElse(Path.of("none"));

    @Test
    void findsWhatWasPlantedAndNothingElse() throws IOException {
        List<CorpusText> corpus = CorpusText.in("corpus.txt");
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(120);
        CorpusFigures figures = CorpusFigures.of(corpus);
        Files.write(Path.of("target", "fact-check-corpus.txt"), figures.report());

        assertThat(figures.counts()).allSatisfy((rule, count) -> {
            assertThat(count.precision())
                    .as("precision of %s%n%s", rule, figures.remarks())
                    .isGreaterThanOrEqualTo(0.95);
            assertThat(count.recall())
                    .as("recall of %s%n%s", rule, figures.remarks())
                    .isGreaterThanOrEqualTo(0.90);
        });
    }

    /** Texts that the rules were not made with: no rule finds something that is not so, and nearly all is found. */
    @ParameterizedTest
    @CsvSource({
        "corpus-unseen.txt,1",
        "corpus-second.txt,0",
        "corpus-third.txt,5",
        "corpus-fourth.txt,0",
        "corpus-fifth.txt,1",
        "corpus-sixth.txt,0"
    })
    void holdsOnTextsWrittenBeforeTheRules(String name, int missed) {
        CorpusFigures figures = CorpusFigures.of(CorpusText.in(name));
        assertThat(figures.remarks()).noneMatch(remark -> remark.startsWith("wrongly"));
        assertThat(figures.remarks()).hasSizeLessThanOrEqualTo(missed);
    }

    /** Every rule of which the corpus speaks has at least six errors in it. */
    @Test
    void plantsSeveralErrorsForEachRule() {
        assertThat(CorpusFigures.of(CorpusText.in("corpus.txt")).counts())
                .allSatisfy(
                        (rule, count) -> assertThat(count.planted()).as(rule).isGreaterThanOrEqualTo(6));
    }

    /**
     * The text itself writes "H.E." in two ways, "Vice Minister" beside "Vice-Minister", "DG" without having introduced it,
     * and a sentence of more than 45 words: all are so.
     */
    @Test
    void raisesNoFalseAlarmInTheRealText() throws IOException {
        assumeTrue(Files.isReadable(REAL_TEXT), "the real text is not part of the project");
        ReleaseText text = TextImport.read(Files.readAllBytes(REAL_TEXT), Language.ENGLISH);

        assertThat(new Checks(Severities.ORDINARY)
                        .of(text, CorpusRecords.china(), any -> true).stream()
                                .map(Finding::key)
                                .filter(key -> !List.of("headlineMissing", "contactMissing")
                                        .contains(key))
                                .distinct())
                .containsExactlyInAnyOrder("honorificMixed", "sentenceLong", "acronymNotIntroduced", "hyphenMixed");
    }
}
