package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Block;

/** A list or a quote while it is read. */
final class Nest {

    private final boolean list;
    private final String numbering;
    private final boolean counts;
    private final int start;
    private final List<List<Object>> items = new ArrayList<>();

    private Nest(boolean list, String numbering, boolean counts, int start) {
        this.list = list;
        this.numbering = numbering;
        this.counts = counts;
        this.start = start;
        addItem();
    }

    static Nest quote() {
        return new Nest(false, "", false, 1);
    }

    static Nest list(String numbering, boolean counts, int start) {
        return new Nest(true, numbering, counts, start);
    }

    boolean isList() {
        return list;
    }

    boolean continues(String other, boolean counted) {
        return list && counts == counted && numbering.equals(other);
    }

    void addItem() {
        items.add(new ArrayList<>());
    }

    /** Blocks and nests of the last item. */
    List<Object> content() {
        return items.get(items.size() - 1);
    }

    /** Blocks, with what was still open closed; what holds nothing is left out. */
    static List<Block> finished(List<Object> open) {
        List<Block> blocks = new ArrayList<>();
        for (Object each : open) {
            if (each instanceof Block block) {
                blocks.add(block);
            } else if (each instanceof Nest nest) {
                nest.finish(blocks);
            }
        }
        return blocks;
    }

    private void finish(List<Block> into) {
        List<Block.Item> full = items.stream()
                .map(Nest::finished)
                .filter(content -> !content.isEmpty())
                .map(Block.Item::new)
                .toList();
        if (full.isEmpty()) {
            return;
        }
        if (!list) {
            into.add(new Block.Quote(full.get(0).content()));
        } else {
            into.add(counts ? new Block.OrderedList(start, full) : new Block.BulletList(full));
        }
    }
}
