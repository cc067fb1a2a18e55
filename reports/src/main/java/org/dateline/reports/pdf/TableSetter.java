package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * Sets a table, a row of cells as one row of the page. Its headings stand once more at the top of each page on which it
 * goes on; there they are furniture, so that they are not read aloud twice.
 */
final class TableSetter {

    private static final float GAP = 12;
    private static final float HEADING_RULE = 0.9f;
    private static final float ROW_RULE = 0.5f;
    /** A row of cells higher than this many lines may be parted between its lines. */
    private static final int MOST_LINES_KEPT = 12;

    private static final float MOST_REPEATED = 0.25f;

    private final Typesetter typesetter;
    private final Frame frame;
    private final Typography typography;
    private final Block.Table table;
    private final float[] widths;

    /** A cell's words on one line, as wide as they come. */
    private record Cell(List<Span> spans, @Nullable Line line, Tag tag) {
        float width() {
            return line == null ? 0 : line.width();
        }
    }

    private TableSetter(Typesetter typesetter, Frame frame, Block.Table table) {
        this.typesetter = typesetter;
        this.frame = frame;
        this.table = table;
        Typography body = frame.typography();
        typography = body.of(body.size() - 0.75f, body.leading() * 0.8125f);
        widths = new float[table.columns().size()];
    }

    static List<Row> rows(Typesetter typesetter, Frame frame, Block.Table table) {
        return new TableSetter(typesetter, frame, table).rows();
    }

    private List<Row> rows() {
        Tag element = frame.tag().child("Table");
        Style plain = Style.of(typography.size(), frame.ink());
        // Headings alone head nothing: a THead without a TBody is refused (ISO 14289-1, 7.2).
        Tag head = (table.rows().isEmpty() ? element : element.child("THead")).child("TR");
        List<Cell> headings = new ArrayList<>();
        for (Block.Table.Cell cell : table.headings()) {
            headings.add(cell(cell, plain.inBold(), head.columnHeading()));
        }
        Tag body = element.child("TBody");
        List<List<Cell>> cells = new ArrayList<>();
        for (List<Block.Table.Cell> row : table.rows()) {
            Tag tag = body.child("TR");
            cells.add(
                    row.stream().map(cell -> cell(cell, plain, tag.child("TD"))).toList());
        }
        measure(headings, cells);

        List<Row> rows = new ArrayList<>(headingRows(headings));
        List<Row> repeated =
                headingRows(headings.stream().map(TableSetter::asFurniture).toList());
        for (int i = 0; i < cells.size(); i++) {
            List<Row> parts = set(cells.get(i), Ink.HAIRLINE, ROW_RULE).stream()
                    .map(row -> row.under(repeated))
                    .toList();
            // Neither the first row nor the last stands alone on a page.
            boolean kept = cells.size() > 2 && (i == 0 || i == cells.size() - 2);
            rows.addAll(parts.subList(0, parts.size() - 1));
            Row last = parts.get(parts.size() - 1);
            rows.add(kept ? last.keptWithNext() : last);
        }
        return rows;
    }

    /** Headings that would take too much of each page stand on the first alone. */
    private List<Row> repeated(List<Cell> headings, List<Row> rows) {
        double height = rows.stream().mapToDouble(Row::height).sum();
        return height > MOST_REPEATED * frame.sheet().room()
                ? List.of()
                : headingRows(headings.stream().map(TableSetter::asFurniture).toList());
    }

    private List<Row> headingRows(List<Cell> headings) {
        return set(headings, Ink.ACCENT, HEADING_RULE).stream()
                .map(Row::keptWithNext)
                .toList();
    }

    private Cell cell(Block.Table.Cell cell, Style style, Tag tag) {
        List<Span> spans = Spans.of(cell.content(), style, tag);
        return new Cell(spans, spans.isEmpty() ? null : typesetter.line(spans), tag);
    }

    private static Cell asFurniture(Cell cell) {
        List<Span> spans = cell.spans.stream()
                .map(span -> Span.of(span.text(), span.style(), null))
                .toList();
        return new Cell(spans, null, cell.tag);
    }

    private void measure(List<Cell> headings, List<List<Cell>> cells) {
        float room = frame.width() - GAP * (widths.length - 1);
        List<ColumnWidths.Wish> wishes = new ArrayList<>();
        float natural = 0;
        for (int column = 0; column < widths.length; column++) {
            int index = column;
            float widest = (float) Stream.concat(Stream.of(headings), cells.stream())
                    .mapToDouble(row -> row.get(index).width())
                    .max()
                    .orElse(0);
            natural += widest;
            wishes.add(new ColumnWidths.Wish(widest, widest));
        }
        if (natural > room) {
            for (int column = 0; column < widths.length; column++) {
                int index = column;
                float least = (float) Stream.concat(Stream.of(headings), cells.stream())
                        .mapToDouble(row -> typesetter.widestWord(row.get(index).spans()))
                        .max()
                        .orElse(0);
                wishes.set(column, new ColumnWidths.Wish(wishes.get(column).natural(), Math.min(least, room)));
            }
        }
        System.arraycopy(ColumnWidths.of(wishes, room), 0, widths, 0, widths.length);
    }

    /** One row of cells, ruled below; in parts, if it is too high to be kept in one. */
    private List<Row> set(List<Cell> cells, Ink ink, float thickness) {
        List<List<Line>> lines = new ArrayList<>();
        int deepest = 1;
        for (int column = 0; column < widths.length; column++) {
            Cell cell = cells.get(column);
            Line line = cell.line;
            boolean fits = line != null
                    && line.width() <= widths[column]
                    && cell.spans.stream().noneMatch(span -> span.text().indexOf('\n') >= 0);
            List<Line> own = fits ? List.of(line) : typesetter.lines(cell.spans, widths[column]);
            lines.add(own);
            deepest = Math.max(deepest, own.size());
        }
        float air = frame.typography().leading() / 4;
        int perPart = deepest > MOST_LINES_KEPT ? 1 : deepest;
        List<Row> parts = new ArrayList<>();
        for (int from = 0; from < deepest; from += perPart) {
            int to = Math.min(deepest, from + perPart);
            float top = from == 0 ? air / 2 : 0;
            float height = top + (to - from) * typography.leading() + (to == deepest ? air / 2 : 0);
            List<Row.Rule> rules =
                    to == deepest ? List.of(new Row.Rule(height - thickness, thickness, ink)) : List.of();
            Row part = new Row(0, height, true, placed(lines, from, to, top), frame.bars(), rules);
            parts.add(from == 0 ? part.ofCells(elements(cells)) : part);
        }
        return parts;
    }

    private List<Row.Placed> placed(List<List<Line>> lines, int from, int to, float top) {
        List<Row.Placed> placed = new ArrayList<>();
        float start = frame.start();
        for (int column = 0; column < widths.length; column++) {
            List<Line> own = lines.get(column);
            for (int i = from; i < Math.min(to, own.size()); i++) {
                float baseline = top + (i - from) * typography.leading() + typography.baselineFromTop();
                placed.add(new Row.Placed(own.get(i), start, widths[column], baseline, alignment(column)));
            }
            start += widths[column] + GAP;
        }
        return placed;
    }

    private Row.Alignment alignment(int column) {
        return switch (table.columns().get(column)) {
            case START -> Row.Alignment.START;
            case CENTRE -> Row.Alignment.CENTRE;
            case END -> Row.Alignment.END;
        };
    }

    private static List<Tag> elements(List<Cell> cells) {
        boolean furniture =
                cells.stream().flatMap(cell -> cell.spans().stream()).anyMatch(span -> span.tag() == null);
        return furniture ? List.of() : cells.stream().map(Cell::tag).toList();
    }
}
