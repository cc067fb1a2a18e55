package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself: it falls for each word that is lost, changed or moved, and for nothing else. */
class WordsInOrderTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, one two three four, 1 one two 2 three four, 1",
        "ENGLISH, one two three four, one two four, 0.75",
        "ENGLISH, one two three four, one two thre four, 0.75",
        "ENGLISH, one two three four, two one three four, 0.75",
        "ENGLISH, one two three four, '', 0",
        "CHINESE, 去北京。, '去 北\u00A0京\u3002', 1",
        "CHINESE, 去北京。, 北去京。, 0.75",
        "ARABIC, أول ثان, '\u202Bثان\u202C', 0.5"
    })
    void measuresWhatCameBack(Language language, String written, String read, double recall) {
        assertThat(WordsInOrder.recall(written, read, language)).isEqualTo(recall);
    }

    @Test
    void countsAWordThatMovedAsFoundButOneThatIsMissingAsLost() {
        assertThat(WordsInOrder.recallInAnyOrder("one two one", "two one one", Language.ENGLISH))
                .isEqualTo(1);
        assertThat(WordsInOrder.recallInAnyOrder("one one two two", "one two two two", Language.ENGLISH))
                .isEqualTo(0.75);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(WordsInOrder.missing("one two three four", "0 one three two four", Language.ENGLISH))
                .hasSize(1)
                .containsAnyOf("two", "three");
    }
}
