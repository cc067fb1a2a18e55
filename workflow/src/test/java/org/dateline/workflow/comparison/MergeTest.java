package org.dateline.workflow.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.workflow.comparison.Changes.Change;

class MergeTest {

    private static final Merge.Marks MARKS = new Merge.Marks("[? theirs:]", "[? yours:]", "[? end]");

    @Example
    void putTogetherWhatTwoPeopleChangedInDifferentPlaces() {
        Merge.Merged merged = Merge.of(
                "The minister spoke.\n\nThe talks went on.",
                "The minister spoke first.\n\nThe talks went on.",
                "The minister spoke.\n\nThe talks went on for hours.",
                MARKS);

        assertThat(merged.text()).isEqualTo("The minister spoke first.\n\nThe talks went on for hours.");
        assertThat(merged.conflicts()).isZero();
    }

    @Example
    void putTogetherWhatTwoPeopleChangedInOneSentence() {
        assertThat(Merge.of("one two three four five", "ONE two three four five", "one two three four FIVE", MARKS)
                        .text())
                .isEqualTo("ONE two three four FIVE");
    }

    @Example
    void keepBothWhereBothChangedTheSameWords() {
        Merge.Merged merged =
                Merge.of("The talks were good.", "The talks were fruitful.", "The talks were frank.", MARKS);

        assertThat(merged.text()).isEqualTo("The talks were [? theirs:] fruitful [? yours:] frank [? end] .");
        assertThat(merged.conflicts()).isEqualTo(1);
    }

    @Example
    void takeAgreementForAgreement() {
        assertThat(Merge.of("a b", "a c", "a c", MARKS)).isEqualTo(new Merge.Merged("a c", 0));
    }

    @Example
    void keepTwoTablesRatherThanHalfOfEach() {
        String text = Merge.of("| a |\n| --- |\n| 1 |", "| a |\n| --- |\n| 2 |", "| a |\n| --- |\n| 3 |", MARKS)
                .text();

        assertThat(text).contains("| a |\n| --- |\n| 2 |\n\n").contains("\n\n| a |\n| --- |\n| 3 |");
    }

    @Property
    void loseNoWordThatEitherSideWrote(
            @ForAll("texts") String base, @ForAll("texts") String theirs, @ForAll("texts") String yours) {
        Map<String, Integer> merged = count(Merge.of(base, theirs, yours, MARKS).text());

        for (String side : List.of(theirs, yours)) {
            added(base, side)
                    .forEach((word, times) -> assertThat(merged.getOrDefault(word, 0))
                            .as("%s in the merge of <%s>, <%s> and <%s>", word, base, theirs, yours)
                            .isGreaterThanOrEqualTo(times));
        }
    }

    @Property
    void keepEveryWordThatNeitherSideTookOut(
            @ForAll("texts") String base, @ForAll("edits") List<Integer> first, @ForAll("edits") List<Integer> second) {
        String theirs = edited(base, first, "theirs");
        String yours = edited(base, second, "yours");
        Map<String, Integer> merged = count(Merge.of(base, theirs, yours, MARKS).text());
        Map<String, Integer> their = count(theirs);
        Map<String, Integer> mine = count(yours);

        count(base)
                .forEach((word, times) -> assertThat(merged.getOrDefault(word, 0))
                        .isGreaterThanOrEqualTo(
                                Math.max(0, their.getOrDefault(word, 0) + mine.getOrDefault(word, 0) - times)));
    }

    @Property
    void changeNothingWhereOneSideChangedNothing(@ForAll("texts") String base, @ForAll("texts") String other) {
        assertThat(Merge.of(base, base, other, MARKS)).isEqualTo(new Merge.Merged(other, 0));
        assertThat(Merge.of(base, other, base, MARKS)).isEqualTo(new Merge.Merged(other, 0));
    }

    @Property
    void giveBothTextsBackFromTheirComparison(@ForAll("texts") String before, @ForAll("texts") String after) {
        Comparison comparison = Comparison.of(before, after);

        assertThat(without(comparison, Comparison.Kind.ADDED)).isEqualTo(before);
        assertThat(without(comparison, Comparison.Kind.REMOVED)).isEqualTo(after);
    }

    private static String without(Comparison comparison, Comparison.Kind kind) {
        return comparison.passages().stream()
                .filter(passage -> passage.kind() != kind)
                .map(Comparison.Passage::words)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "the",
                        "minister",
                        "talks",
                        "peace",
                        "| a |",
                        "![x](y)",
                        "会",
                        "谈",
                        ",",
                        ".",
                        "\n",
                        "\n\n",
                        "**",
                        "[? x]",
                        "e\u0301",
                        "\uD83D\uDE00")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<Integer>> edits() {
        return Arbitraries.integers().between(0, 30).list().ofMaxSize(4);
    }

    /** Takes words out, and puts others in. */
    private static String edited(String base, List<Integer> places, String word) {
        List<String> words = new ArrayList<>(Words.of(base));
        for (int place : places) {
            if (place < words.size() && place % 2 == 0) {
                words.remove(place);
            } else if (place <= words.size()) {
                words.add(place, " " + word + " ");
            }
        }
        return String.join("", words);
    }

    private static Map<String, Integer> added(String base, String side) {
        List<String> words = new ArrayList<>();
        for (Change change : Changes.between(wordsOf(base), wordsOf(side))) {
            words.addAll(change.now());
        }
        Map<String, Integer> before = count(base);
        Map<String, Integer> added = count(String.join(" ", words));
        added.keySet().removeIf(before::containsKey);
        return added;
    }

    private static List<String> wordsOf(String text) {
        return Words.of(text).stream().filter(word -> !word.isBlank()).toList();
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counted = new HashMap<>();
        wordsOf(text).forEach(word -> counted.merge(word, 1, Integer::sum));
        return counted;
    }
}
