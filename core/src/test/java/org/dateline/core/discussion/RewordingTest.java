package org.dateline.core.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.TextQuote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Monday. They parted.|met on Monday|met on Tuesday|They met on Tuesday. They parted.",
                "They met **QIN Gang** there.|QIN Gang|LUO Zhaohui|They met **LUO Zhaohui** there.",
                "A [talk](https://example.org/talk) was held.|talk|speech|A [speech](https://example.org/talk) was held.",
                "One thing.|thing|*thing* [1]|One \\*thing\\* \\[1\\].",
                "He said so.|so|it's so|He said it’s so.",
            })
    void putsOtherWordsInAPlace(String body, String words, String other, String expected) {
        assertThat(reworded(body, words, other).map(text -> text.body().source()))
                .contains(expected);
    }

    @Test
    void findsWordsThatTheSourceBreaksIntoLines() {
        assertThat(reworded("They met on\nMonday.", "met on Monday", "parted")
                        .map(text -> text.body().source()))
                .contains("They parted.");
    }

    @Test
    void changesTheParagraphThatIsMeantAndNoOther() {
        String body = "China first.\n\nThen China again, and China.";
        TextQuote last =
                Passages.of(ReleaseTexts.withBody(body)).find("China").get(3).place();

        assertThat(Rewording.in(ReleaseTexts.withBody(body), Part.BODY, last, "Beijing")
                        .map(text -> text.body().source()))
                .contains("China first.\n\nThen China again, and Beijing.");
    }

    @Test
    void changesHeadlineNotesAndBoilerplate() {
        ReleaseText text = ReleaseTexts.complete();

        assertThat(Rewording.in(text, Part.HEADLINE, new TextQuote("visit to ", "China", ""), "Beijing")
                        .orElseThrow()
                        .headline())
                .isEqualTo("Director General completes visit to Beijing");
        assertThat(Rewording.in(text, Part.BOILERPLATE, new TextQuote("Who ", "we are", "."), "this is")
                        .orElseThrow()
                        .boilerplate()
                        .text()
                        .source())
                .isEqualTo("Who this is.");
    }

    @Test
    void leavesToAPersonWhatHasMarksAmongItsWordsAndWhatIsGone() {
        assertThat(reworded("They **met on** Monday.", "met on Monday", "parted"))
                .isEmpty();
        assertThat(reworded("Fish \\* chips were had.", "Fish * chips", "Nothing"))
                .isEmpty();
        assertThat(Rewording.in(
                        ReleaseTexts.complete(), Part.BODY, new TextQuote("", "no longer there", ""), "something"))
                .isEmpty();
        assertThat(Rewording.in(ReleaseTexts.complete(), Part.CONTACTS, new TextQuote("", "Media", ""), "something"))
                .isEmpty();
    }

    private static Optional<ReleaseText> reworded(String body, String words, String other) {
        ReleaseText text = ReleaseTexts.withBody(body);
        return Rewording.in(
                text, Part.BODY, Passages.of(text).find(words).get(0).place(), other);
    }
}
