package org.dateline.core.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.text.Block;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Language;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It stands beside the generated texts, which it reads again and again. */
class CommonMarkWriterTest {

    @Property(tries = 400, seed = "20230406", edgeCases = EdgeCasesMode.NONE)
    void readsAsItWasWritten(@ForAll("texts") Prose text) {
        assertThat(CommonMarkWriter.proseOf(text.blocks()).blocks()).isEqualTo(text.blocks());
        assertThat(CommonMarkWriter.proseOf(text.blocks()).refusals()).isEmpty();
    }

    @Provide
    Arbitrary<Prose> texts() {
        return Arbitraries.of(Language.values()).flatMap(language -> GeneratedProse.in(language, 8));
    }

    @Property(tries = 1500, seed = "20230406", edgeCases = EdgeCasesMode.NONE)
    void keepsAnyWordsInAnyForm(@ForAll("inlines") List<Inline> inlines) {
        List<Block> blocks = List.of(new Block.Paragraph(inlines));
        Prose read = CommonMarkWriter.proseOf(blocks);

        assertThat(PlainText.of(read.blocks())).isEqualTo(PlainText.of(blocks));
        assertThat(read.refusals()).isEmpty();
        assertThat(spans(read.blocks())).isEqualTo(spans(blocks));
    }

    /** Words that are marks to CommonMark, in bold, italic and links side by side. */
    @Provide
    Arbitrary<List<Inline>> inlines() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("ab 1.)*_[]<>&;#+-=~`|\\!:\"'é的\u00A0".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(typed -> "x" + typed + "y")
                .map(typed -> typed.length() % 2 == 0 ? typed.substring(1) : typed)
                .map(typed -> typed.isBlank() || !typed.strip().equals(typed) ? "." + typed + "." : typed);
        Arbitrary<Inline> text = words.map(Inline.Text::new);
        Arbitrary<Inline> inner = Arbitraries.oneOf(text, text.map(one -> (Inline) new Inline.Strong(List.of(one))));
        Arbitrary<Inline> any = Arbitraries.oneOf(
                text,
                text.map(one -> new Inline.Strong(List.of(one))),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Inline.Emphasis::new),
                inner.map(one -> new Inline.Link(URI.create("https://example.org/a_(b)?c=1&copy=2"), List.of(one))));
        return any.list().ofMinSize(1).ofMaxSize(5);
    }

    /** Each character with its form: where one form is cut in two does not matter. */
    private static String spans(List<Block> blocks) {
        StringBuilder characters = new StringBuilder();
        form(((Block.Paragraph) blocks.get(0)).content(), "", characters);
        return characters.toString();
    }

    private static void form(List<Inline> inlines, String form, StringBuilder characters) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                text.words().chars().forEach(c -> characters.append((char) c).append(form));
            } else if (inline instanceof Inline.Strong strong) {
                form(strong.content(), form + "B", characters);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                form(emphasis.content(), form + "I", characters);
            } else if (inline instanceof Inline.Link link) {
                form(link.content(), form + "L", characters);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "1. no list",
                "12) no list",
                "- no bullet",
                "> no quote",
                "~~~ no fence",
                "=== no line",
                "a | b",
                "&amp; <b> `c` [d](e) ![f](g)",
                "[? unknown]"
            })
    void keepsPlainWords(String words) {
        List<Block> blocks = List.of(
                new Block.Paragraph(List.of(new Inline.Text(words), new Inline.LineBreak(), new Inline.Text(words))));

        assertThat(CommonMarkWriter.proseOf(blocks).blocks()).isEqualTo(blocks);
    }

    @Test
    void keepsListsApartThatStandSideBySide() {
        Block.Item item = new Block.Item(List.of(new Block.Paragraph(List.of(new Inline.Text("one")))));
        List<Block> blocks = List.of(
                new Block.BulletList(List.of(item)),
                new Block.BulletList(List.of(item, item)),
                new Block.BulletList(List.of(item)),
                new Block.OrderedList(3, List.of(item)),
                new Block.OrderedList(1, List.of(item)));

        assertThat(CommonMarkWriter.proseOf(blocks).blocks()).isEqualTo(blocks);
    }

    @Test
    void keepsBoldAndItalicBesideEachOther() {
        List<Block> blocks = List.of(new Block.Paragraph(List.of(
                new Inline.Strong(List.of(new Inline.Text("“a”"))),
                new Inline.Emphasis(List.of(new Inline.Text("b"))),
                new Inline.Strong(List.of(new Inline.Emphasis(List.of(new Inline.Text("c"))), new Inline.Text("d"))),
                new Inline.Text("e"))));

        assertThat(CommonMarkWriter.proseOf(blocks).blocks()).isEqualTo(blocks);
    }
}
