package org.dateline.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.workflow.comparison.Comparison;
import org.dateline.workflow.comparison.Comparison.Kind;
import org.dateline.workflow.comparison.Comparison.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangesTest {

    @Test
    void areOnlyTheParagraphsThatChanged() {
        ReleaseText before = ReleaseTexts.withBody("The first stays.\n\nThey met on Monday.\n\nThe last stays.");
        ReleaseText after =
                ReleaseTexts.withBody("The first stays.\n\nThey met on Tuesday.\n\nThe last stays.\n\nOne more.");

        assertThat(TextChanges.between(before, after))
                .extracting(TextChanges.Change::part, change -> change.words().passages())
                .containsExactly(
                        tuple(
                                Part.BODY,
                                List.of(
                                        new Passage(Kind.KEPT, "They met on "),
                                        new Passage(Kind.REMOVED, "Monday"),
                                        new Passage(Kind.ADDED, "Tuesday"),
                                        new Passage(Kind.KEPT, "."))),
                        tuple(Part.BODY, List.of(new Passage(Kind.ADDED, "One more."))));
        assertThat(TextChanges.between(before, before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Monday.|They will meet on Monday, in Geneva.",
                "总干事访问中国|总干事昨天访问了中国",
                "التقى المدير العام|التقى المدير العام نظيره",
                "|All new.",
                "All gone.|",
            })
    void loseNoWordOfEitherText(String before, String after) {
        String old = before == null ? "" : before;
        String now = after == null ? "" : after;
        Comparison diff = Comparison.of(old, now);

        assertThat(without(diff, Kind.ADDED)).isEqualTo(old);
        assertThat(without(diff, Kind.REMOVED)).isEqualTo(now);
        assertThat(diff.isSame()).isFalse();
    }

    private static String without(Comparison diff, Kind kind) {
        return diff.passages().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Passage::words)
                .collect(Collectors.joining());
    }
}
