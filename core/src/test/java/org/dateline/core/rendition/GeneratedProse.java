package org.dateline.core.rendition;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Block;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;

/** Texts over the whole text model: every block, lists and quotes in each other, every inline in every place. */
final class GeneratedProse {

    private static final int DEEPEST = 3;

    private final Language language;

    private GeneratedProse(Language language) {
        this.language = language;
    }

    /** @param most blocks on the first level */
    static Arbitrary<Prose> in(Language language, int most) {
        return new GeneratedProse(language).prose(most);
    }

    private Arbitrary<Prose> prose(int most) {
        Arbitrary<String> block = Arbitraries.frequencyOf(
                Tuple.of(6, block(0)),
                Tuple.of(1, heading("## ")),
                Tuple.of(1, heading("### ")),
                Tuple.of(2, table()),
                Tuple.of(1, figure()));
        return block.list().ofMaxSize(most).map(blocks -> new Prose(String.join("\n\n", blocks)));
    }

    private Arbitrary<String> block(int depth) {
        if (depth == DEEPEST) {
            return paragraph();
        }
        return Arbitraries.frequencyOf(
                Tuple.of(4, paragraph()),
                Tuple.of(1, Arbitraries.lazy(() -> list(depth, Arbitraries.of("- ")))),
                Tuple.of(1, Arbitraries.lazy(() -> list(depth, Arbitraries.of("1. ", "0. ", "7. ", "1998. ")))),
                Tuple.of(1, Arbitraries.lazy(() -> blocks(depth + 1).map(content -> indented("> ", "> ", content)))));
    }

    private Arbitrary<String> blocks(int depth) {
        return block(depth).list().ofMinSize(1).ofMaxSize(2).map(blocks -> String.join("\n\n", blocks));
    }

    private Arbitrary<String> list(int depth, Arbitrary<String> markers) {
        Arbitrary<List<String>> items = blocks(depth + 1).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(markers, items)
                .as((marker, contents) -> contents.stream()
                        .map(content -> indented(marker, " ".repeat(marker.length()), content))
                        .collect(Collectors.joining("\n")));
    }

    private static String indented(String first, String others, String content) {
        return first + content.replace("\n", "\n" + others);
    }

    private Arbitrary<String> paragraph() {
        Arbitrary<String> between = Arbitraries.frequency(Tuple.of(8, " "), Tuple.of(1, "\\\n"));
        return Combinators.combine(inline(12).list().ofMinSize(1).ofMaxSize(4), between)
                .as((inlines, joint) -> String.join(joint, inlines));
    }

    private Arbitrary<String> heading(String marker) {
        return inline(8).map(words -> marker + words);
    }

    private Arbitrary<String> inline(int most) {
        Arbitrary<String> words = GeneratedWords.line(language, most);
        Arbitrary<String> few = GeneratedWords.line(language, 4);
        Arbitrary<String> address = Arbitraries.of(
                "https://example.org/a?b=1&c=2",
                "http://example.org/é",
                "mailto:press@example.org",
                "tel:+41225550100");
        return Arbitraries.frequencyOf(
                Tuple.of(5, words),
                Tuple.of(1, few.map("**%s**"::formatted)),
                Tuple.of(1, few.map("*%s*"::formatted)),
                Tuple.of(1, few.map("***%s***"::formatted)),
                Tuple.of(1, Combinators.combine(few, address).as("[%s](%s)"::formatted)),
                Tuple.of(1, Combinators.combine(few, few, address).as("[%s **%s**](%s)"::formatted)));
    }

    private Arbitrary<String> table() {
        return Arbitraries.integers()
                .between(1, Block.Table.MOST_COLUMNS)
                .flatMap(columns -> Combinators.combine(
                                row(
                                        columns,
                                        Arbitraries.frequencyOf(
                                                Tuple.of(9, inline(3)), Tuple.of(1, Arbitraries.just("")))),
                                row(columns, Arbitraries.of("---", ":---", ":---:", "---:")),
                                row(
                                                columns,
                                                Arbitraries.frequencyOf(
                                                        Tuple.of(4, inline(6)), Tuple.of(1, Arbitraries.just(""))))
                                        .list()
                                        .ofMaxSize(6))
                        .as((headings, sides, rows) -> headings + "\n" + sides + "\n" + String.join("\n", rows)));
    }

    private static Arbitrary<String> row(int columns, Arbitrary<String> cell) {
        return cell.list().ofSize(columns).map(cells -> "| " + String.join(" | ", cells) + " |");
    }

    private Arbitrary<String> figure() {
        Arbitrary<Picture> pictures = Arbitraries.of(ReleaseDocuments.PICTURES);
        return Combinators.combine(
                        pictures,
                        GeneratedWords.line(language, 8),
                        GeneratedWords.lineIfAny(language, 12),
                        GeneratedWords.lineIfAny(language, 3))
                .as(SamplePictures::figure);
    }
}
