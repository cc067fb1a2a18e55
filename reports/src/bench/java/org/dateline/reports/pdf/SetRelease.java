package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.reports.layout.Layout;

/**
 * A release that is laid out once, as the renderer lays it out: what stands where on each page. From it those makers draw
 * that lay nothing out.
 *
 * @param pages from first to last
 */
record SetRelease(List<Page> pages) {

    /** A page: what is filled, then the words on it, from left to right and from top to bottom. */
    record Page(List<Fill> fills, List<PageCanvas.Placement> words) {}

    /** A filled rectangle. */
    record Fill(float x, float y, float width, float height, Ink ink) {}

    static SetRelease of(ReleaseDocument document) {
        Layout layout = Layout.of(document, House.STYLE.labels(document.text().language()));
        Typesetter typesetter = new Typesetter(layout.language(), new Shaper(new Typefaces(House.STYLE)));
        List<Row> rows = SectionSetter.rows(layout, typesetter, House.PDF, Tag.document(new COSDictionary()));
        Drawing drawing = new Drawing(layout, typesetter);
        List<List<Row>> pages = Pagination.pages(rows, House.SHEET);
        List<Page> drawn = new ArrayList<>();
        for (List<Row> page : pages) {
            drawn.add(drawing.page(page, drawn.size(), pages.size(), document));
        }
        return new SetRelease(drawn);
    }

    /** The counterpart of {@link PagePainter}, which remembers instead of painting. */
    private record Drawing(Layout layout, Typesetter typesetter) {

        Page page(List<Row> rows, int index, int pages, ReleaseDocument document) {
            List<Fill> fills = new ArrayList<>();
            List<PageCanvas.Placement> words = new ArrayList<>();
            Map<Row.Bar, float[]> bars = new LinkedHashMap<>();
            float at = House.SHEET.height() - (index == 0 ? House.SHEET.topOfFirst() : House.SHEET.top());
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                at -= i == 0 ? 0 : row.before();
                float top = at;
                float bottom = top - row.height();
                for (Row.Rule rule : row.rules()) {
                    float y = top - rule.top() - rule.thickness();
                    fills.add(new Fill(
                            left(0, House.SHEET.measure()), y, House.SHEET.measure(), rule.thickness(), rule.ink()));
                }
                row.bars().forEach(bar -> bars.computeIfAbsent(bar, b -> new float[] {top, bottom})[1] = bottom);
                row.lines().forEach(placed -> words.add(placement(placed, top - placed.baseline())));
                at = bottom;
            }
            bars.forEach((bar, ends) ->
                    fills.add(new Fill(left(bar.start(), 2), ends[1] + 1, 2, ends[0] - ends[1] - 2, Ink.BAR)));
            footer(fills, words, index + 1, pages, document);
            words.forEach(placement -> underlines(placement, fills));
            words.sort(Comparator.comparingDouble(PageCanvas.Placement::baseline)
                    .reversed()
                    .thenComparing(PageCanvas.Placement::x));
            return new Page(fills, words);
        }

        private void footer(
                List<Fill> fills, List<PageCanvas.Placement> words, int page, int pages, ReleaseDocument document) {
            fills.add(new Fill(
                    left(0, House.SHEET.measure()),
                    House.SHEET.footer() + 14,
                    House.SHEET.measure(),
                    0.6f,
                    Ink.HAIRLINE));
            String fingerprint = Spans.isolated(document.fingerprint().shortForm());
            String reference = Spans.isolated(document.reference().value());
            words.add(footerWords(reference, Row.Alignment.START));
            words.add(footerWords(layout.labels().page(page, pages), Row.Alignment.CENTRE));
            words.add(footerWords(layout.labels().fingerprint(fingerprint), Row.Alignment.END));
        }

        private PageCanvas.Placement footerWords(String words, Row.Alignment alignment) {
            Line line = typesetter.line(List.of(Spans.words(words, Style.of(7.5f, Ink.GREY), null)));
            return placement(new Row.Placed(line, 0, House.SHEET.measure(), 0, alignment), House.SHEET.footer());
        }

        /** Under words that lead somewhere, and not under the spaces before and after them. */
        private static void underlines(PageCanvas.Placement placement, List<Fill> fills) {
            List<Segment> segments = placement.line().segments();
            float at = placement.x() - placement.line().overhang();
            for (int i = 0; i < segments.size(); i++) {
                Segment segment = segments.get(i);
                Style style = segment.span().style();
                boolean inside = isUnderlined(segments, i - 1, -1) && isUnderlined(segments, i + 1, 1);
                if (style.underlined() && (!segment.space() || inside)) {
                    float y = placement.baseline() - 0.14f * style.size();
                    fills.add(new Fill(at, y, segment.width(), 0.5f, style.ink()));
                }
                at += segment.width() + placement.line().gap();
            }
        }

        private static boolean isUnderlined(List<Segment> segments, int from, int step) {
            int at = from;
            while (at >= 0 && at < segments.size() && segments.get(at).space()) {
                at += step;
            }
            return at >= 0
                    && at < segments.size()
                    && segments.get(at).span().style().underlined();
        }

        private PageCanvas.Placement placement(Row.Placed placed, float baseline) {
            float width = placed.line().width();
            float free = placed.measure() - width;
            float indent = switch (placed.alignment()) {
                case START -> 0;
                case CENTRE -> free / 2;
                case END -> free;
            };
            return new PageCanvas.Placement(placed.line(), left(placed.start() + indent, width), baseline);
        }

        private float left(float start, float width) {
            boolean rightToLeft = layout.language().isRightToLeft();
            return House.SHEET.left(rightToLeft, start, width);
        }
    }
}
