package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    private static final String OURS = "The Director General met ten ministers in Beijing on 10 April. "
            + IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "))
            + " He thanked the Government for its hospitality. The visit was the second since 2019.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Ten” – he said | \"Ten\" - he said",
                "l’office | l'office",
                "the oﬃce of the Director | the office of the Director",
                "they\u00a0met\u00ad ten | they met ten",
                "«Десять» | \"Десять\"",
                "十位部长 | 十 位 部 长"
            })
    void passesOverHowWordsAreSet(String one, String other) {
        assertThat(Wording.of(one).keys()).isEqualTo(Wording.of(other).keys());
    }

    @Test
    void tellsAWordFromAnother() {
        assertThat(Wording.of("They met ten ministers.").keys())
                .isNotEqualTo(Wording.of("They met two ministers.").keys());
        assertThat(Wording.of("They met ministers").keys())
                .isNotEqualTo(Wording.of("They met Ministers").keys());
    }

    @Test
    void findsNoDifferenceInAPartOfTheText() {
        assertThat(difference("He thanked the Government for\nits hospitality.").isSame())
                .isTrue();
        assertThat(difference(OURS).isSame()).isTrue();
    }

    @Test
    void showsWhatWasChangedWithAFewWordsBesideIt() {
        WordDifference difference = difference(OURS.replace("ten ministers", "no minister at all"));

        assertThat(written(difference))
                .startsWith("The Director General met [-ten ministers] [+no minister at all] in Beijing on 10 April.")
                .endsWith(" … ");
        assertThat(difference.goesOnBefore() || difference.goesOnAfter()).isFalse();
    }

    @Test
    void doesNotShowWhatStandsAroundAPart() {
        WordDifference difference = difference("He thanked nobody but the Government for its hospitality.");

        assertThat(written(difference)).isEqualTo(" He thanked [+nobody but] the Government for its hospitality.");
        assertThat(difference.goesOnBefore()).isTrue();
        assertThat(difference.goesOnAfter()).isTrue();
    }

    @Test
    void showsAChangeAtTheEdgeOfAPart() {
        assertThat(written(difference("She thanked the Government for its hospitality!")))
                .isEqualTo(" [-He][+She] thanked the Government for its hospitality[-.][+!]");
    }

    private static WordDifference difference(String yours) {
        return WordDifference.between(Wording.of(OURS), Wording.of(yours));
    }

    private static String written(WordDifference difference) {
        return difference.passages().stream()
                .map(passage -> switch (passage.kind()) {
                    case SAME -> passage.words();
                    case OURS -> "[-" + passage.words() + "]";
                    case YOURS -> "[+" + passage.words() + "]";
                })
                .collect(Collectors.joining());
    }
}
