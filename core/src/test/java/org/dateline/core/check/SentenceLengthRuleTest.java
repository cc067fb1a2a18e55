package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class SentenceLengthRuleTest {

    @Test
    void takesFortyFiveWordsAndNoMore() {
        assertThat(Said.by(new SentenceLengthRule(), "en", words(45) + " Short."))
                .isEmpty();
        assertThat(Said.by(new SentenceLengthRule(), "en", words(46))).startsWith("sentenceLong: ");
        assertThat(Said.by(new SentenceLengthRule(), "fr", words(46))).startsWith("sentenceLong: ");
    }

    @Test
    void leavesChineseAlone() {
        assertThat(Said.by(new SentenceLengthRule(), "zh", "会谈".repeat(60) + "。"))
                .isEmpty();
    }

    private static String words(int count) {
        return "A" + String.join("", Collections.nCopies(count - 1, " word")) + ".";
    }
}
