package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.text.Block;
import org.jspecify.annotations.Nullable;

/** Writes blocks as paragraphs: Word has no lists and no quotes, only paragraphs that say where they belong. */
final class BlockWriter implements Block.Visitor<BlockWriter> {

    private final ParagraphWriter paragraphs;
    private final Numbering numbering;
    private int listDepth;
    private int quoteDepth;
    private Style listStyle = Style.LIST_BULLET;
    private ParagraphWriter.@Nullable Marker marker;
    private @Nullable Waiting waiting;

    /** A paragraph that is not yet written, because what follows may want it on its own page. */
    private record Waiting(ParagraphWriter.Stance stance, List<Span> spans) {}

    BlockWriter(ParagraphWriter paragraphs, Numbering numbering) {
        this.paragraphs = paragraphs;
        this.numbering = numbering;
    }

    void write(List<Block> blocks) {
        all(blocks);
        flush(false);
    }

    /** Writes blocks of which the last line never stands on another page than what follows. */
    void writeKeptWithNext(List<Block> blocks) {
        all(blocks);
        flush(true);
    }

    private void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void put(ParagraphWriter.Stance stance, List<Span> spans) {
        flush(false);
        waiting = new Waiting(stance, spans);
    }

    private void flush(boolean keptWithNext) {
        Waiting last = waiting;
        if (last != null) {
            paragraphs.write(keptWithNext ? last.stance().keptWithNext() : last.stance(), last.spans());
        }
        waiting = null;
    }

    @Override
    public BlockWriter paragraph(Block.Paragraph paragraph) {
        line(Spans.of(paragraph.content()));
        return this;
    }

    @Override
    public BlockWriter heading(Block.Heading heading) {
        Style style = heading.level() == Block.Heading.TOP_LEVEL ? Style.HEADING_2 : Style.HEADING_3;
        put(ParagraphWriter.Stance.of(style), Spans.of(heading.content()));
        return this;
    }

    @Override
    public BlockWriter bulletList(Block.BulletList list) {
        return items(list.items(), Style.LIST_BULLET, Numbering.BULLETS);
    }

    @Override
    public BlockWriter orderedList(Block.OrderedList list) {
        flushMarker();
        return items(list.items(), Style.LIST_NUMBER, numbering.startOrdered(listDepth, list.start()));
    }

    @Override
    public BlockWriter table(Block.Table table) {
        throw new UnsupportedOperationException("TODO table");
    }

    @Override
    public BlockWriter figure(Block.Figure figure) {
        throw new UnsupportedOperationException("TODO figure");
    }

    @Override
    public BlockWriter quote(Block.Quote quote) {
        quoteDepth++;
        all(quote.content());
        quoteDepth--;
        return this;
    }

    private BlockWriter items(List<Block.Item> items, Style style, int number) {
        flushMarker();
        Style outer = listStyle;
        for (Block.Item item : items) {
            listStyle = style;
            marker = new ParagraphWriter.Marker(number, listDepth);
            listDepth++;
            all(item.content());
            flushMarker();
            listDepth--;
        }
        listStyle = outer;
        return this;
    }

    /** An item that does not begin with words, but with a list, still shows its number. */
    private void flushMarker() {
        if (marker != null) {
            line(List.of());
        }
    }

    private void line(List<Span> spans) {
        ParagraphWriter.Marker first = marker;
        marker = null;
        put(new ParagraphWriter.Stance(style(first != null), first, indent(first != null), false), spans);
    }

    private Style style(boolean item) {
        if (quoteDepth > 0) {
            return Style.QUOTE;
        }
        return item ? listStyle : listDepth > 0 ? Style.LIST_CONTINUE : Style.BODY_TEXT;
    }

    private @Nullable Integer indent(boolean item) {
        boolean saidByStyle = quoteDepth <= 1 && listDepth == 0;
        boolean saidByList = quoteDepth == 0 && item;
        return saidByStyle || saidByList ? null : Word.INDENT_STEP * (listDepth + quoteDepth);
    }
}
