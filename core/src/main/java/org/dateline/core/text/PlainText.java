package org.dateline.core.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of blocks and inlines, without their form: what a search, a count or an extraction test looks at. */
public final class PlainText implements Block.Visitor<String>, Inline.Visitor<String> {

    private static final PlainText INSTANCE = new PlainText();

    private PlainText() {}

    /** The words of the blocks, a line a block. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(INSTANCE)).collect(Collectors.joining("\n"));
    }

    /** The words of the inlines, run on. */
    public static String ofInlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(INSTANCE)).collect(Collectors.joining());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return ofInlines(paragraph.content());
    }

    @Override
    public String heading(Block.Heading heading) {
        return ofInlines(heading.content());
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public String orderedList(Block.OrderedList list) {
        return items(list.items());
    }

    @Override
    public String quote(Block.Quote quote) {
        return of(quote.content());
    }

    @Override
    public String table(Block.Table table) {
        return Stream.concat(Stream.of(table.headings()), table.rows().stream())
                .map(row -> row.stream().map(cell -> ofInlines(cell.content())).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** What is printed under the picture: the alternative text is said, not printed. */
    @Override
    public String figure(Block.Figure figure) {
        return Stream.of(figure.caption(), figure.credit())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String text(Inline.Text text) {
        return text.words();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return ofInlines(strong.content());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return ofInlines(emphasis.content());
    }

    @Override
    public String link(Inline.Link link) {
        return ofInlines(link.content());
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "\n";
    }

    private static String items(List<Block.Item> items) {
        return items.stream().map(item -> of(item.content())).collect(Collectors.joining("\n"));
    }
}
