package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.core.intake.Remark;
import org.dateline.core.text.Block.Table;
import org.dateline.core.text.Block.Table.Side;
import org.dateline.core.text.Inline;

/** Reads tables. What a release cannot set as a table is paragraphs, a cell after the other. */
final class TableReader {

    private static final int MOST_ROWS = 5_000;

    private record Cell(List<Passage> content, int span) {}

    private final Function<Element, List<Passage>> reader;
    private final Gathered gathered;
    private int depth;
    private boolean nested;

    TableReader(Function<Element, List<Passage>> reader, Gathered gathered) {
        this.reader = reader;
        this.gathered = gathered;
    }

    List<Passage> read(Element source) {
        boolean outerNested = nested;
        nested = false;
        depth++;
        List<List<Cell>> rows = new ArrayList<>();
        rows(source, rows);
        depth--;
        boolean hasTables = nested;
        nested = depth > 0 || outerNested;

        int width = rows.stream().mapToInt(TableReader::width).max().orElse(0);
        boolean inTable = depth > 0;
        boolean frame = rows.size() == 1 && width == 1 && !isOwn(rows);
        boolean settable = width > 0 && width <= Table.MOST_COLUMNS && rows.size() <= MOST_ROWS && !hasTables;
        List<Passage> passages = new ArrayList<>();
        if (settable && !inTable && !frame) {
            List<Passage> after = new ArrayList<>();
            passages.add(new Passage.Grid(table(rows, width, after)));
            passages.addAll(after);
            return passages;
        }
        rows.forEach(row -> row.forEach(cell -> passages.addAll(cell.content())));
        if (!inTable && !frame && width > 0) {
            gathered.omit(Remark.Kind.TABLE, firstWords(passages));
        }
        return passages;
    }

    private static boolean isOwn(List<List<Cell>> rows) {
        return rows.get(0).stream()
                .flatMap(cell -> cell.content().stream())
                .anyMatch(content -> content instanceof Passage.Line line && line.isStyled("table heading"));
    }

    private static String firstWords(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage instanceof Passage.Line line ? line.words() : "")
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static int width(List<Cell> row) {
        return row.stream().mapToInt(Cell::span).sum();
    }

    private void rows(Element parent, List<List<Cell>> rows) {
        for (Element child : parent.children()) {
            if (child.is("tr")) {
                row(child, rows);
            } else if (!child.is("tblPr") && !child.is("tblGrid")) {
                rows(child, rows);
            }
        }
    }

    private void row(Element source, List<List<Cell>> rows) {
        Element properties = source.child("trPr");
        Element deleted = properties == null ? null : properties.child("del");
        if (deleted != null) {
            gathered.change(Gathered.Author.of(Remark.Kind.DELETED, deleted), Words.struckOut(source));
            gathered.endChange();
            return;
        }
        List<Cell> cells = new ArrayList<>();
        empty(cells, properties == null ? "" : properties.value("gridBefore"));
        cells(source, cells);
        empty(cells, properties == null ? "" : properties.value("gridAfter"));
        if (!cells.isEmpty()) {
            rows.add(cells);
        }
    }

    private static void empty(List<Cell> cells, String count) {
        int more = Math.min(Element.number(count, 0), Table.MOST_COLUMNS + 1);
        for (int i = 0; i < more; i++) {
            cells.add(new Cell(List.of(), 1));
        }
    }

    private void cells(Element parent, List<Cell> cells) {
        for (Element child : parent.children()) {
            if (child.is("tc")) {
                Element properties = child.child("tcPr");
                int span = properties == null ? 1 : Element.number(properties.value("gridSpan"), 1);
                cells.add(new Cell(reader.apply(child), Math.max(1, Math.min(span, Table.MOST_COLUMNS + 1))));
            } else if (!child.is("trPr") && !child.is("tblPrEx")) {
                cells(child, cells);
            }
        }
    }

    private Table table(List<List<Cell>> rows, int width, List<Passage> after) {
        List<List<Table.Cell>> set = new ArrayList<>();
        rows.forEach(row -> {
            List<Table.Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(new Table.Cell(inlines(cell, after)));
                for (int i = 1; i < cell.span(); i++) {
                    cells.add(new Table.Cell(List.of()));
                }
            }
            while (cells.size() < width) {
                cells.add(new Table.Cell(List.of()));
            }
            set.add(cells);
        });
        return new Table(sides(rows.get(0), width), set.get(0), set.subList(1, set.size()));
    }

    /** The words of a cell on one line; pictures follow the table. */
    private static List<Inline> inlines(Cell cell, List<Passage> after) {
        List<Span> spans = new ArrayList<>();
        for (Passage passage : cell.content()) {
            if (passage instanceof Passage.Line line) {
                if (!line.spans().isEmpty() && !spans.isEmpty()) {
                    spans.add(new Span(" ", false, false, null));
                }
                line.spans().forEach(span -> spans.add(span.with(span.words().replace('\n', ' '))));
            } else {
                after.add(passage);
            }
        }
        return Span.inlines(Span.tidy(spans));
    }

    private static List<Side> sides(List<Cell> headings, int width) {
        List<Side> sides = new ArrayList<>();
        for (Cell cell : headings) {
            Side side = cell.content().stream()
                    .filter(Passage.Line.class::isInstance)
                    .map(line -> ((Passage.Line) line).side())
                    .findFirst()
                    .orElse(Side.START);
            for (int i = 0; i < cell.span(); i++) {
                sides.add(side);
            }
        }
        while (sides.size() < width) {
            sides.add(Side.START);
        }
        return sides;
    }
}
