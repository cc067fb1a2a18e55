package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads a table as GitHub's extension of CommonMark writes it: headings, a line of dashes, rows. */
final class Tables {

    private Tables() {}

    /** The table; one that is too wide for a page was refused before ({@link SourceLimits}). */
    static Block read(TableBlock source, Function<Node, List<Inline>> inlines) {
        List<Block.Table.Side> columns = new ArrayList<>();
        List<Block.Table.Cell> headings = new ArrayList<>();
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        for (Node part = source.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Block.Table.Cell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(new Block.Table.Cell(inlines.apply(cell)));
                    if (part instanceof TableHead && cell instanceof TableCell heading) {
                        columns.add(side(heading.getAlignment()));
                    }
                }
                if (part instanceof TableHead) {
                    headings = cells;
                } else if (part instanceof TableBody) {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(columns, headings, rows);
    }

    /** How many cells a line of the source holds: a bar behind a backslash parts none. */
    static long cellsIn(String line) {
        String bare = line.strip().replaceAll("\\\\.", "x").replaceAll("^\\||\\|$", "");
        return bare.chars().filter(sign -> sign == '|').count() + 1;
    }

    private static Block.Table.Side side(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return Block.Table.Side.START;
        }
        return switch (alignment) {
            case LEFT -> Block.Table.Side.START;
            case CENTER -> Block.Table.Side.CENTRE;
            case RIGHT -> Block.Table.Side.END;
        };
    }
}
