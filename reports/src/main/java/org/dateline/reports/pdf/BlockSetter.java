package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dateline.core.picture.Picture;
import org.dateline.core.text.Block;

/** Sets blocks in a frame, as rows from top to bottom. */
final class BlockSetter implements Block.Visitor<List<Row>> {

    private static final float LABEL_WIDTH = 16;
    private static final float LABEL_GAP = 5;
    private static final String[] BULLETS = {"•", "–", "·"};

    private final Typesetter typesetter;
    private final Function<Block.Figure, Picture> pictures;
    private final Frame frame;

    /** @param pictures finds the picture that a figure shows */
    BlockSetter(Typesetter typesetter, Function<Block.Figure, Picture> pictures, Frame frame) {
        this.typesetter = typesetter;
        this.pictures = pictures;
        this.frame = frame;
    }

    /** The blocks with the space that belongs between them; the first has none above. */
    List<Row> all(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Row> own = block.accept(this);
            if (own.isEmpty()) {
                continue;
            }
            if (rows.isEmpty()) {
                own = startingAfter(own, 0);
            }
            rows.addAll(own);
            boolean introduces =
                    block instanceof Block.Paragraph && i + 1 < blocks.size() && isIntroduced(blocks.get(i + 1));
            if (introduces) {
                rows.set(rows.size() - 1, rows.get(rows.size() - 1).keptWithNext());
            }
        }
        return rows;
    }

    @Override
    public List<Row> paragraph(Block.Paragraph paragraph) {
        Tag tag = frame.tag().child("P");
        return paragraph(typesetter.lines(Spans.of(paragraph.content(), frame.style(), tag), frame.width()));
    }

    /** Lines that a page may end between, but not after the first nor before the last. */
    List<Row> paragraph(List<Line> lines) {
        Typography typography = frame.typography();
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean widowOrOrphan = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            Row row = Row.of(typography.leading(), placed(lines.get(i), typography), frame.bars());
            rows.add(widowOrOrphan ? row.keptWithNext() : row);
        }
        return startingAfter(rows, typography.leading() / 2);
    }

    @Override
    public List<Row> heading(Block.Heading heading) {
        Typography body = frame.typography();
        boolean top = heading.level() == Block.Heading.TOP_LEVEL;
        Typography typography =
                body.of(top ? body.size() * 1.24f : body.size() * 1.04f, body.leading() * (top ? 1.25f : 1));
        Style style = Style.of(typography.size(), top ? Ink.ACCENT : Ink.BLACK)
                .inBold()
                .onDisplay();
        Tag tag = frame.tag().child("H" + heading.level());
        List<Row> rows = new ArrayList<>();
        for (Line line : typesetter.balanced(Spans.of(heading.content(), style, tag), frame.width())) {
            rows.add(Row.of(typography.leading(), placed(line, typography), frame.bars())
                    .keptWithNext());
        }
        return startingAfter(rows, body.leading() * (top ? 1.25f : 1));
    }

    @Override
    public List<Row> bulletList(Block.BulletList list) {
        String bullet = BULLETS[Math.min(frame.depth(), BULLETS.length - 1)];
        return list(list.items(), frame.tag().list(false), i -> bullet);
    }

    @Override
    public List<Row> orderedList(Block.OrderedList list) {
        return list(list.items(), frame.tag().list(true), i -> (list.start() + i) + ".");
    }

    @Override
    public List<Row> table(Block.Table table) {
        return startingAfter(
                TableSetter.rows(typesetter, frame, table), frame.typography().leading() / 2);
    }

    @Override
    public List<Row> figure(Block.Figure figure) {
        List<Row> rows = FigureSetter.rows(typesetter, frame, figure, pictures.apply(figure));
        return startingAfter(rows, frame.typography().leading() / 2);
    }

    @Override
    public List<Row> quote(Block.Quote quote) {
        Tag tag = frame.tag().child("BlockQuote");
        List<Row> rows = new BlockSetter(typesetter, pictures, frame.quote(tag)).all(quote.content());
        return startingAfter(rows, frame.typography().leading() / 2);
    }

    private List<Row> list(List<Block.Item> items, Tag list, IntFunction<String> labels) {
        List<Tag> tags = new ArrayList<>();
        List<Line> labelLines = new ArrayList<>();
        float indent = LABEL_WIDTH;
        for (int i = 0; i < items.size(); i++) {
            Tag item = list.child("LI");
            Line label = typesetter.line(List.of(Span.of(labels.apply(i), frame.style(), item.child("Lbl"))));
            tags.add(item);
            labelLines.add(label);
            indent = Math.max(indent, label.width() + LABEL_GAP);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Frame inside = frame.item(indent, tags.get(i).child("LBody"));
            List<Row> own = new BlockSetter(typesetter, pictures, inside)
                    .all(items.get(i).content());
            Row.Placed label = placed(labelLines.get(i), frame.typography());
            if (own.isEmpty()) {
                own = List.of(Row.of(frame.typography().leading(), label, frame.bars()));
            } else {
                own.set(0, own.get(0).with(label));
            }
            rows.addAll(startingAfter(own, frame.typography().leading() / 4));
        }
        return rows;
    }

    private Row.Placed placed(Line line, Typography typography) {
        return new Row.Placed(line, frame.start(), frame.width(), typography.baselineFromTop(), Row.Alignment.START);
    }

    private static boolean isIntroduced(Block block) {
        return block instanceof Block.BulletList || block instanceof Block.OrderedList || block instanceof Block.Table;
    }

    private static List<Row> startingAfter(List<Row> rows, float space) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<Row> spaced = new ArrayList<>(rows);
        spaced.set(0, rows.get(0).before(space));
        return spaced;
    }
}
