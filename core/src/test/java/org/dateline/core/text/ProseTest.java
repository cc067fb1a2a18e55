package org.dateline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @Test
    void readsEveryConstruct() {
        Prose prose = new Prose("""
                One **bold** and *italic* [link](https://example.org/a)\\
                next line

                ## Heading

                - a
                  1. b

                > quoted
                """);

        assertThat(prose.refusals()).isEmpty();
        assertThat(prose.blocks())
                .containsExactly(
                        new Block.Paragraph(List.of(
                                new Inline.Text("One "),
                                new Inline.Strong(List.of(new Inline.Text("bold"))),
                                new Inline.Text(" and "),
                                new Inline.Emphasis(List.of(new Inline.Text("italic"))),
                                new Inline.Text(" "),
                                new Inline.Link(URI.create("https://example.org/a"), List.of(new Inline.Text("link"))),
                                new Inline.LineBreak(),
                                new Inline.Text("next line"))),
                        new Block.Heading(2, List.of(new Inline.Text("Heading"))),
                        new Block.BulletList(List.of(new Block.Item(List.of(
                                paragraph("a"),
                                new Block.OrderedList(1, List.of(new Block.Item(List.of(paragraph("b"))))))))),
                        new Block.Quote(List.of(paragraph("quoted"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'<b>words</b>' => RAW_HTML",
                "'<script>alert(1)</script>' => RAW_HTML",
                "'![alt](picture.png)' => PICTURE_ADDRESS",
                "'`code`' => CODE",
                "'    code' => CODE",
                "'# Headline' => FIRST_LEVEL_HEADING",
                "'#### Deep' => HEADING_LEVEL",
                "'### Skips a level' => HEADING_LEVEL",
                "'***' => THEMATIC_BREAK",
                "'[x](javascript:alert)' => LINK_TARGET",
                "'[x](somewhere)' => LINK_TARGET",
                "'[x](https:///path)' => LINK_TARGET",
            })
    void refuses(String source, Refusal.Kind kind) {
        // Prose strips the source, so what begins with white space stands on its second line.
        Prose prose = new Prose("words\n\n" + source);

        assertThat(prose.refusals()).extracting(Refusal::kind).contains(kind);
        assertThat(prose.refusals().get(0).line()).isEqualTo(3);
        assertThat(prose.source()).contains(source.strip());
    }

    @Test
    void refusesListsDeeperThanAPageCanShow() {
        String deep =
                IntStream.range(0, 12).mapToObj(n -> "  ".repeat(n) + "- x").collect(Collectors.joining("\n"));

        assertThat(new Prose(deep).refusals()).extracting(Refusal::kind).contains(Refusal.Kind.TOO_DEEP);
    }

    @Test
    void keepsTheWordsOfARefusedLink() {
        assertThat(new Prose("see [the page](nowhere) now").words()).isEqualTo("see the page now");
    }

    @Test
    void isTheSameHoweverItsLettersAreComposedAndItsLinesEnd() {
        assertThat(new Prose("Anto\u0301nio\r\nVitorino\r")).isEqualTo(new Prose("Ant\u00f3nio\nVitorino"));
    }

    private static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    @Test
    void losesNoCellInSilence() {
        Prose table = new Prose("Before.\n\n| a \\| b | c |\n| --- | --- |\n| 1 \\| 2 | 3 |\n| 1 | 2 | 3 |");

        assertThat(table.refusals())
                .singleElement()
                .isEqualTo(new Refusal(Refusal.Kind.TABLE_ROW_TOO_LONG, 6, "| 1 | 2 | 3 |"));
    }

    @Test
    void refusesWhatWouldFillTheMemoryBeforeItDoes() {
        Prose wide = new Prose("|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|a\n".repeat(10_000));
        Prose deep = new Prose("![a".repeat(5000) + "](b)".repeat(5000));
        Prose emphasized = new Prose("*a ".repeat(3000) + " b*".repeat(3000));

        assertThat(wide.refusals()).extracting(Refusal::kind).contains(Refusal.Kind.TABLE_TOO_WIDE);
        assertThat(Orthotypography.of(deep, Language.ENGLISH)).isEqualTo(deep);
        assertThat(deep.refusals()).extracting(Refusal::kind).containsExactly(Refusal.Kind.TOO_DEEP);
        assertThat(emphasized.refusals()).extracting(Refusal::kind).containsExactly(Refusal.Kind.TOO_DEEP);
    }

    @Test
    void letsAPictureSayOnlyWords() {
        String picture = "![see `code` <b>bold</b> left\nright](picture:" + "0".repeat(64) + ")";

        assertThat(new Prose(picture).refusals())
                .extracting(Refusal::kind)
                .contains(Refusal.Kind.CODE, Refusal.Kind.RAW_HTML);
    }
}
