package org.dateline.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.workflow.review.WordDiff.Kind;
import org.dateline.workflow.review.WordDiff.Piece;
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
                .extracting(TextChanges.Change::part, change -> change.diff().pieces())
                .containsExactly(
                        tuple(
                                Part.BODY,
                                List.of(
                                        new Piece(Kind.KEPT, "They met on "),
                                        new Piece(Kind.REMOVED, "Monday"),
                                        new Piece(Kind.ADDED, "Tuesday"),
                                        new Piece(Kind.KEPT, "."))),
                        tuple(Part.BODY, List.of(new Piece(Kind.ADDED, "One more."))));
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
        WordDiff diff = WordDiff.of(old, now);

        assertThat(without(diff, Kind.ADDED)).isEqualTo(old);
        assertThat(without(diff, Kind.REMOVED)).isEqualTo(now);
        assertThat(diff.isSame()).isFalse();
    }

    private static String without(WordDiff diff, Kind kind) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
