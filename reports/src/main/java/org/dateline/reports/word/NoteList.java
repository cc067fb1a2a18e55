package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.intake.Remark;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Inline;

/** What footnotes and endnotes become: one list among the notes to editors, numbered as their marks are. */
final class NoteList {

    private static final Block NOTHING = new Block.Paragraph(List.of(new Inline.Text("–")));

    private final Gathered gathered;
    private final List<Block.Item> items = new ArrayList<>();
    private final List<Block> figures = new ArrayList<>();

    NoteList(Gathered gathered) {
        this.gathered = gathered;
    }

    void add(List<Passage> note) {
        List<Block> paragraphs = new ArrayList<>();
        for (Passage passage : note) {
            if (passage instanceof Passage.Line line && !line.words().isBlank()) {
                paragraphs.add(new Block.Paragraph(Span.inlines(line.spans())));
            } else if (passage instanceof Passage.Grid grid) {
                cells(grid.table(), paragraphs);
                gathered.omit(Remark.Kind.TABLE, "");
            } else if (passage instanceof Passage.Shown shown) {
                figures.add(marked(shown.figure()));
            }
        }
        items.add(new Block.Item(paragraphs.isEmpty() ? List.of(NOTHING) : paragraphs));
    }

    /** A picture cannot stand in a list: it follows, under the mark of its note. */
    private Block marked(Block.Figure figure) {
        return new Block.Figure(figure.picture(), figure.alternative(), "[" + (items.size() + 1) + "]", "");
    }

    private static void cells(Block.Table table, List<Block> paragraphs) {
        Stream.concat(Stream.of(table.headings()), table.rows().stream())
                .flatMap(List::stream)
                .filter(cell -> !cell.content().isEmpty())
                .forEach(cell -> paragraphs.add(new Block.Paragraph(cell.content())));
    }

    /** The text with these notes after those that it has. */
    ReleaseText in(ReleaseText text) {
        if (items.isEmpty()) {
            return text;
        }
        List<Block> notes = new ArrayList<>(text.notesToEditors().blocks());
        notes.add(new Block.OrderedList(1, items));
        notes.addAll(figures);
        return new ReleaseText(
                text.language(),
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                CommonMarkWriter.proseOf(notes),
                text.contacts(),
                text.boilerplate(),
                text.embargo());
    }
}
