package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Labels;
import org.dateline.reports.layout.Layout;

/** Draws pages: the rows, and around them what the paper carries by itself. */
final class PagePainter {

    private static final float BAR_WIDTH = 2;
    private static final float FOOTER_SIZE = 7.5f;
    private static final float FOOTER_RULE = 14;
    private static final float HEADER_RISE = 18;
    private static final String HEADER_PROPERTIES = "<</Type/Pagination/Subtype/Header>>";
    private static final String FOOTER_PROPERTIES = "<</Type/Pagination/Subtype/Footer>>";
    private static final String REPEATED_PROPERTIES = "<</Type/Pagination>>";
    private static final float WATERMARK_SIZE = 84;
    private static final float WATERMARK_LENGTH = 720;
    private static final double WATERMARK_ANGLE = Math.toRadians(52);

    private final Typesetter typesetter;
    private final Layout layout;
    private final Sheet sheet;
    private final boolean rightToLeft;

    PagePainter(Typesetter typesetter, Layout layout, Sheet sheet) {
        this.typesetter = typesetter;
        this.layout = layout;
        this.sheet = sheet;
        Language language = layout.language();
        rightToLeft = language.isRightToLeft();
    }

    /** Everything on a page but its footer, which cannot be set before the pages are counted. */
    void paint(PageCanvas canvas, List<Row> rows, boolean first) {
        layout.watermark().ifPresent(words -> {
            watermark(canvas, words);
            if (!first) {
                // The first page says it in the text. A picture may hide what lies across a page.
                Style style =
                        Style.of(sizeWithin(sheet.measure(), words), Ink.ALERT).inBold();
                float baseline = sheet.height() - sheet.top() + HEADER_RISE;
                canvas.furniture(furniture(words, style, Row.Alignment.CENTRE, baseline), HEADER_PROPERTIES);
            }
        });
        float top = sheet.height() - (first ? sheet.topOfFirst() : sheet.top());
        bars(canvas, rows, top);
        float at = top;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            at -= i == 0 ? 0 : row.before();
            // A rule parts what is above it from what is below: at the top of a page it parts nothing.
            List<Row.Rule> rules = i == 0 && row.isBare() ? List.of() : row.rules();
            for (Row.Rule rule : rules) {
                float y = at - rule.top() - rule.thickness();
                canvas.fill(left(0, sheet.measure()), y, sheet.measure(), rule.thickness(), rule.ink());
            }
            row.cells().forEach(Tag::attach);
            lines(canvas, row, at);
            for (Row.Graphic graphic : row.graphics()) {
                float x = left(graphic.start(), graphic.width());
                float y = at - graphic.top() - graphic.height();
                canvas.graphic(graphic.drawing(), graphic.tag(), x, y, graphic.width(), graphic.height());
            }
            at -= row.height();
        }
    }

    private void lines(PageCanvas canvas, Row row, float top) {
        List<PageCanvas.Placement> told = new ArrayList<>(row.lines().size());
        List<PageCanvas.Placement> furniture = new ArrayList<>();
        for (Row.Placed placed : row.lines()) {
            var placement = new PageCanvas.Placement(placed.line(), left(placed), top - placed.baseline());
            (placement.isFurniture() ? furniture : told).add(placement);
        }
        List<PageCanvas.Placement> drawn = told;
        if (rightToLeft && areLevel(row)) {
            drawn = new ArrayList<>(told);
            drawn.sort(Comparator.comparingDouble(PageCanvas.Placement::x));
            furniture.sort(Comparator.comparingDouble(PageCanvas.Placement::x));
        }
        furniture.forEach(placement -> canvas.furniture(placement, REPEATED_PROPERTIES));
        canvas.lines(told, drawn);
    }

    private static boolean areLevel(Row row) {
        for (Row.Placed placed : row.lines()) {
            if (placed.baseline() != row.lines().get(0).baseline()) {
                return false;
            }
        }
        return true;
    }

    /** The bars beside quotes, each in one piece from its first row on the page to its last. */
    private void bars(PageCanvas canvas, List<Row> rows, float top) {
        Map<Row.Bar, float[]> reach = new LinkedHashMap<>();
        float at = top;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            at -= i == 0 ? 0 : row.before();
            float bottom = at - row.height();
            for (Row.Bar bar : row.bars()) {
                reach.computeIfAbsent(bar, b -> new float[] {bottom + row.height(), bottom})[1] = bottom;
            }
            at = bottom;
        }
        reach.forEach((bar, ends) -> {
            float x = left(bar.start(), BAR_WIDTH);
            canvas.fill(x, ends[1] + 1, BAR_WIDTH, ends[0] - ends[1] - 2, Ink.BAR);
        });
    }

    /** Reference, number of the page, fingerprint. */
    void footer(PageCanvas canvas, int page, int pages, String reference, String fingerprint) {
        Labels labels = layout.labels();
        float footer = sheet.footer();
        canvas.fill(left(0, sheet.measure()), footer + FOOTER_RULE, sheet.measure(), 0.6f, Ink.HAIRLINE);
        List<PageCanvas.Placement> words = new ArrayList<>();
        words.add(footerWords(Spans.isolated(reference), Row.Alignment.START));
        words.add(footerWords(labels.page(page, pages), Row.Alignment.CENTRE));
        words.add(footerWords(labels.fingerprint(Spans.isolated(fingerprint)), Row.Alignment.END));
        words.sort(Comparator.comparingDouble(PageCanvas.Placement::x));
        words.forEach(placement -> canvas.furniture(placement, FOOTER_PROPERTIES));
    }

    private PageCanvas.Placement footerWords(String words, Row.Alignment alignment) {
        return furniture(words, Style.of(FOOTER_SIZE, Ink.GREY), alignment, sheet.footer());
    }

    private PageCanvas.Placement furniture(String words, Style style, Row.Alignment alignment, float baseline) {
        Line line = typesetter.line(List.of(Spans.words(words, style, null)));
        return new PageCanvas.Placement(line, left(new Row.Placed(line, 0, sheet.measure(), 0, alignment)), baseline);
    }

    /** The size of a header's words, smaller than usual if they would not fit on one line. */
    private float sizeWithin(float measure, String words) {
        Style usual = Style.of(FOOTER_SIZE, Ink.ALERT).inBold();
        float width = typesetter.line(List.of(Spans.words(words, usual, null))).width();
        return width <= measure ? FOOTER_SIZE : FOOTER_SIZE * measure / width;
    }

    private void watermark(PageCanvas canvas, String words) {
        Line probe = watermarkLine(words, WATERMARK_SIZE);
        float size = Math.min(WATERMARK_SIZE, WATERMARK_SIZE * WATERMARK_LENGTH / probe.width());
        double middle = size * 0.35;
        float x = (float) (sheet.width() / 2 + middle * Math.sin(WATERMARK_ANGLE));
        float y = (float) (sheet.height() / 2 - middle * Math.cos(WATERMARK_ANGLE));
        canvas.diagonal(watermarkLine(words, size), x, y, WATERMARK_ANGLE);
    }

    private Line watermarkLine(String words, float size) {
        Style style = Style.of(size, Ink.WATERMARK).inBold();
        return typesetter.line(List.of(Spans.words(words, style, null)));
    }

    /** Where on the page a line's words begin on the left. */
    private float left(Row.Placed placed) {
        float width = placed.line().width();
        float free = placed.measure() - width;
        float indent = switch (placed.alignment()) {
            case START -> 0;
            case CENTRE -> free / 2;
            case END -> free;
        };
        return left(placed.start() + indent, width);
    }

    private float left(float start, float width) {
        return sheet.left(rightToLeft, start, width);
    }
}
