package org.dateline.core.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.TextQuote;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void findWordsAsAKeyboardHasThem() {
        Passages passages = Passages.of(
                ReleaseTexts.withBody("He said: “It’s a first\u00a0step”, and **left** the room.\n\nThen all left."));

        assertThat(passages.find("  \"It's a first step\",\n and left "))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.part()).isEqualTo(Part.BODY);
                    assertThat(found.place().exact()).isEqualTo("“It’s a first\u00a0step”, and left");
                    assertThat(found.place().prefix()).isEqualTo("He said: ");
                    assertThat(found.whole()).isFalse();
                });
    }

    @Test
    void findEachPlaceInTheOrderOfTheText() {
        Passages passages =
                Passages.of(ReleaseTexts.withBody("A visit to China.\n\nChina again.\n\n- China\n- Geneva"));

        assertThat(passages.find("China"))
                .extracting(Passages.Found::part, found -> found.place().prefix())
                .containsExactly(
                        tuple(Part.HEADLINE, "ctor General completes visit to "),
                        tuple(Part.BODY, "A visit to "),
                        tuple(Part.BODY, ""),
                        tuple(Part.BODY, ""));
        assertThat(passages.find("Who we are."))
                .extracting(Passages.Found::part)
                .containsExactly(Part.BOILERPLATE);
        assertThat(passages.find("Director General completes visit to China"))
                .singleElement()
                .matches(Passages.Found::whole);
    }

    @Test
    void findNothingAcrossParagraphsAndOfNoWords() {
        Passages passages = Passages.of(ReleaseTexts.withBody("One.\n\nTwo."));

        assertThat(passages.find("One.\n\nTwo.")).isEmpty();
        assertThat(passages.find(" \u00a0\n")).isEmpty();
        assertThat(passages.find("[a-z]+")).isEmpty();
    }

    @Test
    void holdAPlaceWhileSomethingElseIsEdited() {
        TextQuote place = Passages.of(ReleaseTexts.withBody("They met on Monday.\n\nThey met on Friday."))
                .find("met on Friday")
                .get(0)
                .place();

        assertThat(Passages.of(ReleaseTexts.withBody("All else is new.\n\nAnd they met on Friday."))
                        .hold(Part.BODY, place))
                .isTrue();
        assertThat(Passages.of(ReleaseTexts.withBody("They met on Monday.\n\nThey left on Friday."))
                        .hold(Part.BODY, place))
                .isFalse();
        assertThat(Passages.of(ReleaseTexts.withBody("We met on Friday.\n\nYou met on Friday."))
                        .hold(Part.BODY, new TextQuote("They ", "met on Friday", "!")))
                .as("two places, and nothing says which")
                .isFalse();
        assertThat(Passages.of(ReleaseTexts.withBody("We met on Friday.\n\nThey met on Friday, too."))
                        .hold(Part.BODY, place))
                .as("two places, and what stands before says which")
                .isTrue();
    }
}
