package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.text.Block;

/**
 * Writes tables (ISO/IEC 29500-1, 17.4): as wide as the text, with a heading row that comes again on every page, and
 * with no row in two pieces.
 */
final class TableWriter {

    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final Template template;
    private final boolean rightToLeft;

    TableWriter(Xml xml, ParagraphWriter paragraphs, Template template, boolean rightToLeft) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.template = template;
        this.rightToLeft = rightToLeft;
    }

    /** @param keptWithNext whether the last row stands on the page of what follows */
    void write(Block.Table table, boolean keptWithNext) {
        int measure = template.page().measure();
        int[] widths = ColumnWidths.of(table, measure);
        xml.start("w:tbl");
        properties(measure);
        xml.start("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.end();
        row(
                table,
                table.headings(),
                widths,
                Style.TABLE_HEADING,
                keptWithNext && table.rows().isEmpty());
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            row(table, table.rows().get(i), widths, Style.TABLE_TEXT, keptWithNext && last);
        }
        xml.end();
    }

    private void properties(int measure) {
        xml.start("w:tblPr").empty("w:tblStyle", "w:val", template.id(Style.TABLE_GRID));
        if (rightToLeft) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Integer.toString(measure), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "0620",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        xml.end();
    }

    private void row(Block.Table table, List<Block.Table.Cell> cells, int[] widths, Style style, boolean keptWithNext) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (style == Style.TABLE_HEADING) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        for (int column = 0; column < widths.length; column++) {
            xml.start("w:tc").start("w:tcPr");
            xml.empty("w:tcW", "w:w", Integer.toString(widths[column]), "w:type", "dxa")
                    .end();
            ParagraphWriter.Stance stance = ParagraphWriter.Stance.of(style)
                    .onSide(table.columns().get(column))
                    .keptWithNext(keptWithNext);
            paragraphs.write(stance, Spans.of(cells.get(column).content()));
            xml.end();
        }
        xml.end();
    }
}
