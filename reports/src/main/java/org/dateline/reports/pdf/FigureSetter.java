package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.picture.Picture;
import org.dateline.core.text.Block;

/** Sets a picture with its caption and credit under it, which never stand on another page. */
final class FigureSetter {

    /** Enlarged beyond this, a picture shows its pixels. In pixels an inch. */
    private static final float COARSEST = 120;

    private static final float POINTS_PER_INCH = 72;
    /** Of the height that a page has for text: a picture leaves room for words above or below it. */
    private static final float HIGHEST = 0.55f;

    private FigureSetter() {}

    static List<Row> rows(Typesetter typesetter, Frame frame, Block.Figure figure, Picture picture) {
        float step = frame.typography().leading() / 4;
        float width = Math.min(frame.width(), picture.width() * POINTS_PER_INCH / COARSEST);
        float height = width * picture.height() / picture.width();
        float most = HIGHEST * frame.sheet().room();
        if (height > most) {
            width *= most / height;
            height = most;
        }
        // An element of its own holds both, since a figure's alternative text stands for all that is in the figure.
        Tag group = frame.tag().child("Div");
        Row.Graphic graphic = new Row.Graphic(
                new Drawing.Image(picture), frame.start(), 0, width, height, group.figure(figure.alternative()));
        float fullHeight = (float) Math.ceil(height / step) * step;
        List<Row> rows = new ArrayList<>();
        Row shown = new Row(0, fullHeight, true, List.of(), frame.bars(), List.of()).showing(graphic);

        Typography typography = frame.typography()
                .of(frame.typography().size() - 1.25f, frame.typography().leading() - 3);
        List<Line> caption = typesetter.lines(caption(figure, typography, group), frame.width());
        rows.add(caption.isEmpty() ? shown : shown.keptWithNext());
        for (int i = 0; i < caption.size(); i++) {
            Row.Placed placed = new Row.Placed(
                    caption.get(i), frame.start(), frame.width(), typography.baselineFromTop(), Row.Alignment.START);
            Row row = Row.of(typography.leading(), placed, frame.bars()).before(i == 0 ? step / 2 : 0);
            rows.add(i < caption.size() - 1 ? row.keptWithNext() : row);
        }
        return rows;
    }

    private static List<Span> caption(Block.Figure figure, Typography typography, Tag group) {
        List<Span> spans = new ArrayList<>();
        Tag tag = group.child("Caption");
        Style style = Style.of(typography.size(), Ink.BLACK);
        if (!figure.caption().isEmpty()) {
            spans.add(Spans.words(figure.caption(), style, tag));
        }
        if (!figure.credit().isEmpty()) {
            String before = figure.caption().isEmpty() ? "" : " ";
            spans.add(Spans.words(before + figure.credit(), Style.of(typography.size(), Ink.GREY), tag));
        }
        return spans;
    }
}
