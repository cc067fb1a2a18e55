package org.dateline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextQuoteTest {

    private static final String WORDS = "He met the Minister. Then he met the Minister again, and left.";

    @Test
    void findsItsOwnPlaceAmongEqualWords() {
        int second = WORDS.lastIndexOf("the Minister");
        TextQuote quote = TextQuote.in(WORDS, second, second + "the Minister".length());

        assertThat(quote.exact()).isEqualTo("the Minister");
        assertThat(quote.findIn(WORDS)).contains(second);
    }

    @Test
    void isFoundAgainWhenSomethingElseWasEdited() {
        int second = WORDS.lastIndexOf("the Minister");
        TextQuote quote = TextQuote.in(WORDS, second, second + "the Minister".length());
        String edited = WORDS.replace(" again, and left.", " once more.");

        assertThat(quote.findIn(edited)).contains(second);
    }

    @Test
    void isLostWhenItsWordsAreGoneOrStandTwiceInNewSurroundings() {
        TextQuote quote = new TextQuote("behind ", "the Minister", " now");

        assertThat(quote.findIn("He met her.")).isEmpty();
        assertThat(quote.findIn(WORDS)).isEmpty();
    }

    @Test
    void cutsNoSurrogatePair() {
        String words = "😀".repeat(40);
        TextQuote quote = TextQuote.in(words, 39 * 2, 40 * 2);

        assertThat(quote.prefix()).isEqualTo("😀".repeat(16));
        assertThat(TextQuote.in("a" + words, 0, 1).suffix()).isEqualTo("😀".repeat(16));
    }
}
