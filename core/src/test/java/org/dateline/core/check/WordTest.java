package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void foldsCapitalsAccentsAndHyphens() {
        assertThat(Word.folded("GARCÍA-Márquez")).isEqualTo("garciamarquez");
        assertThat(Word.folded("Østby")).isEqualTo("ostby");
    }

    @Test
    void leavesThePossessiveOut() {
        assertThat(Word.in("Peña’s office")).extracting(Word::written).containsExactly("Peña", "office");
    }

    @Test
    void countsTwoSwappedLettersOnce() {
        assertThat(Word.distance("zhaohui", "zhaohiu")).isEqualTo(1);
        assertThat(Word.distance("vitorino", "vitorino")).isZero();
        assertThat(Word.distance("gang", "ying")).isEqualTo(2);
    }
}
