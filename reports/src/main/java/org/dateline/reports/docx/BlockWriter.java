package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.text.Block;
import org.jspecify.annotations.Nullable;

/** Writes blocks as paragraphs: Word has no lists and no quotes, only paragraphs that say where they belong. */
final class BlockWriter implements Block.Visitor<BlockWriter> {

    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final FigureWriter figures;
    private final Numbering numbering;
    private int listDepth;
    private int quoteDepth;
    private Style listStyle = Style.LIST_BULLET;
    private ParagraphWriter.@Nullable Marker marker;
    private @Nullable Waiting waiting;
    private boolean underTable;

    /** A block that is not yet written, because what follows may want it on its own page. */
    private interface Waiting {
        void write(boolean keptWithNext);
    }

    BlockWriter(ParagraphWriter paragraphs, TableWriter tables, FigureWriter figures, Numbering numbering) {
        this.paragraphs = paragraphs;
        this.tables = tables;
        this.figures = figures;
        this.numbering = numbering;
    }

    void write(List<Block> blocks) {
        all(blocks);
        finish(false);
    }

    /** Writes blocks of which the last line never stands on another page than what follows. */
    void writeKeptWithNext(List<Block> blocks) {
        all(blocks);
        finish(true);
    }

    private void finish(boolean keptWithNext) {
        flush(keptWithNext);
        underTable = false;
    }

    private void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void put(ParagraphWriter.Stance stance, List<Span> spans) {
        flush(false);
        ParagraphWriter.Stance here = underTable ? stance.setApart() : stance;
        waiting = keptWithNext -> paragraphs.write(here.keptWithNext(keptWithNext), spans);
        underTable = false;
    }

    private void flush(boolean keptWithNext) {
        Waiting last = waiting;
        if (last != null) {
            last.write(keptWithNext);
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
        underTable = false; // a heading stands apart by its style
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
        flushMarker();
        flush(false);
        if (underTable) {
            // With nothing between them, Word makes one table of two.
            paragraphs.write(Style.TABLE_TEXT, "");
        }
        waiting = keptWithNext -> tables.write(table, keptWithNext);
        underTable = true;
        return this;
    }

    @Override
    public BlockWriter figure(Block.Figure figure) {
        flushMarker();
        flush(false);
        waiting = keptWithNext -> figures.write(figure, keptWithNext);
        underTable = false;
        return this;
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
        put(ParagraphWriter.Stance.of(style(first != null), first, indent(first != null)), spans);
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
