package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.text.Block;

/** Makes blocks of paragraphs: Word has no lists and no quotes, only paragraphs that say where they belong. */
final class BlockBuilder {

    /** A step to the inside in the office's own documents, in twentieths of a point. */
    private static final int STEP = 425;

    private static final int DEEPEST = 6;

    private final Numbers numbers;
    private final boolean own;
    private final int topHeading;
    private final Map<String, int[]> counters = new HashMap<>();
    private final List<Nest> path = new ArrayList<>();
    private final List<Object> blocks = new ArrayList<>();
    private int around = DEEPEST;
    private int lastHeading = Block.Heading.TOP_LEVEL - 1;

    /**
     * @param own whether the document is one of the office's, which says how deep a paragraph stands by its indent
     * @param topHeading the level in the document of what is a heading of the second level in a text
     */
    BlockBuilder(Numbers numbers, boolean own, int topHeading) {
        this.numbers = numbers;
        this.own = own;
        this.topHeading = topHeading;
    }

    List<Block> build(List<? extends Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage instanceof Passage.Line line) {
                around = own ? quotesAround(line, passages.subList(i + 1, passages.size())) : DEEPEST;
                line(line);
            } else if (passage instanceof Passage.Shown shown) {
                path.clear();
                blocks.add(shown.figure());
            } else if (passage instanceof Passage.Grid grid) {
                path.clear();
                blocks.add(grid.table());
            }
        }
        return Nest.finished(blocks);
    }

    private void line(Passage.Line line) {
        boolean empty = line.words().isBlank();
        int quotes = isQuote(line) ? 1 : 0;
        if (line.style().heading() > 0 && !empty) {
            heading(line);
        } else if (isItem(line)) {
            int level = Math.min(line.level(), DEEPEST - 2);
            if (own && quotes > 0 && line.indent() > 0) {
                quotes = quotes(line);
            }
            if (!empty || own) {
                item(line, level, Math.min(quotes, DEEPEST - 1 - level));
                words(line);
            }
        } else if (!empty) {
            continuation(line, quotes);
            words(line);
        }
    }

    /** On paper a list in a quote looks as a quote in a list; what follows tells how many quotes are outside. */
    private int quotesAround(Passage.Line item, List<? extends Passage> following) {
        int least = DEEPEST;
        for (Passage passage : following) {
            if (!(passage instanceof Passage.Line line)) {
                return least;
            }
            if (isItem(line)) {
                if (line.level() < item.level()) {
                    return least;
                }
                least = Math.min(least, isQuote(line) ? quotes(line) : 0);
            } else if (line.style().name().startsWith("list continue")) {
                return 0;
            } else if (!isQuote(line) || line.indent() < 0) {
                return least;
            }
        }
        return least;
    }

    private static int quotes(Passage.Line item) {
        return item.indent() <= 0 ? 1 : Math.max(1, item.indent() / STEP - item.level() - 1);
    }

    private static boolean isQuote(Passage.Line line) {
        String name = line.style().name();
        return line.isStyled("quote") || line.isStyled("intense quote") || name.equals("block text");
    }

    private boolean isItem(Passage.Line line) {
        if (line.numbering().isEmpty()) {
            return line.style().name().matches("list (bullet|number)( [2-5])?");
        }
        return !line.numbering().equals("0") && numbers.level(line.numbering(), line.level()) != null;
    }

    private void heading(Passage.Line line) {
        path.clear();
        int wanted = Block.Heading.TOP_LEVEL + line.style().heading() - topHeading;
        int level = Math.max(
                Block.Heading.TOP_LEVEL, Math.min(Math.min(wanted, Block.Heading.DEEPEST_LEVEL), lastHeading + 1));
        lastHeading = level;
        List<Span> oneLine = line.spans().stream()
                .map(span -> span.with(span.words().replace('\n', ' ')))
                .toList();
        blocks.add(new Block.Heading(level, Span.inlines(oneLine)));
    }

    private void item(Passage.Line line, int level, int quotes) {
        boolean counts = counts(line);
        int value = counted(line, level);
        int quotesBefore = 0;
        int lists = 0;
        for (int i = 0; i < path.size(); i++) {
            Nest nest = path.get(i);
            if (!nest.isList()) {
                quotesBefore++;
            } else if (lists == level && quotesBefore <= quotes) {
                if (nest.continues(line.numbering(), counts)) {
                    cut(i + 1);
                    nest.addItem();
                    enter(quotes - quotesBefore);
                    return;
                }
                cut(i);
                break;
            } else {
                lists++;
            }
        }
        int outside = Math.min(quotes, around);
        keep(level, outside);
        enter(outside - count(false));
        while (count(true) < level) {
            enterList(line.numbering(), counts, 1);
        }
        enterList(line.numbering(), counts, value);
        enter(quotes - count(false));
    }

    private boolean counts(Passage.Line line) {
        Numbers.Level level = line.numbering().isEmpty() ? null : numbers.level(line.numbering(), line.level());
        return level == null ? line.style().name().startsWith("list number") : level.counts();
    }

    /** The number of an item, as Word would count it. */
    private int counted(Passage.Line line, int level) {
        Numbers.Level found = line.numbering().isEmpty() ? null : numbers.level(line.numbering(), line.level());
        int[] counter =
                counters.computeIfAbsent(line.numbering(), fresh -> new int[] {-1, -1, -1, -1, -1, -1, -1, -1, -1});
        int start = found == null ? 1 : found.start();
        counter[level] = counter[level] < 0 ? start : Math.min(counter[level] + 1, 999_999_999);
        for (int i = level + 1; i < counter.length; i++) {
            counter[i] = -1;
        }
        return counter[level];
    }

    /** A paragraph without a mark of its own: in an item, in a quote, or in neither. */
    private void continuation(Passage.Line line, int quotes) {
        boolean continued = line.style().name().startsWith("list continue");
        int depth = own && line.indent() > 0 ? Math.min(line.indent() / STEP, DEEPEST) : quotes;
        if (quotes == 0) {
            int lists = !continued ? 0 : own && line.indent() > 0 ? depth : 1;
            keep(lists, 0);
            return;
        }
        int left = depth;
        int kept = 0;
        boolean quoted = false;
        while (kept < path.size() && left > 0) {
            Nest nest = path.get(kept);
            if (nest.isList() && left == 1 && !quoted) {
                break;
            }
            quoted |= !nest.isList();
            left--;
            kept++;
        }
        cut(kept);
        enter(left);
    }

    private int count(boolean lists) {
        return (int) path.stream().filter(nest -> nest.isList() == lists).count();
    }

    /** Leaves what lies deeper than so many lists and quotes. */
    private void keep(int lists, int quotes) {
        int listsLeft = lists;
        int quotesLeft = quotes;
        int kept = 0;
        while (kept < path.size() && (path.get(kept).isList() ? listsLeft-- : quotesLeft--) > 0) {
            kept++;
        }
        cut(kept);
    }

    private void cut(int length) {
        while (path.size() > length) {
            path.remove(path.size() - 1);
        }
    }

    private void enter(int quotes) {
        for (int i = 0; i < quotes && path.size() < DEEPEST; i++) {
            add(Nest.quote());
        }
    }

    private void enterList(String numbering, boolean counts, int start) {
        add(Nest.list(numbering, counts, start));
    }

    private void add(Nest nest) {
        here().add(nest);
        path.add(nest);
    }

    private List<Object> here() {
        return path.isEmpty() ? blocks : path.get(path.size() - 1).content();
    }

    private void words(Passage.Line line) {
        if (!line.spans().isEmpty()) {
            here().add(new Block.Paragraph(Span.inlines(line.spans())));
        }
    }
}
