package org.dateline.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.core.text.Block;
import org.dateline.core.text.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** The blocks of a part of a page, in its order. What a release cannot hold as it stands is held as paragraphs. */
final class BlockReader {

    /** Deeper than this, words alone are read: no page that somebody reads is. */
    private static final int DEEPEST = 120;

    private static final int DEEPEST_LIST = 2;
    private static final int MOST_ROWS = 100;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern LINES = Pattern.compile(" *\\n[ \\n]*");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> words = new ArrayList<>();
    private final int lists;
    private boolean heading;

    BlockReader() {
        this(0);
    }

    private BlockReader(int lists) {
        this.lists = lists;
    }

    List<Block> read(Element part) {
        children(part, 0);
        endParagraph();
        return blocks;
    }

    private void children(Element part, int depth) {
        for (Node node : part.childNodes()) {
            node(node, depth);
        }
    }

    private void node(Node node, int depth) {
        if (node instanceof TextNode text) {
            say(text.getWholeText(), content -> content);
        } else if (node instanceof Element element) {
            if (depth > DEEPEST) {
                say(element.text(), content -> content);
            } else {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.tagName();
        if (HEADINGS.contains(name)) {
            heading(element, name.equals("h1") || name.equals("h2"));
        } else if (name.equals("br")) {
            lineEnds(element);
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element, depth);
        } else if (name.equals("blockquote") && lists == 0) {
            endParagraph();
            List<Block> quoted = new BlockReader(DEEPEST_LIST)
                    .read(element).stream()
                            .map(block ->
                                    block instanceof Block.Heading title ? new Block.Paragraph(title.content()) : block)
                            .toList();
            if (!quoted.isEmpty()) {
                blocks.add(new Block.Quote(quoted));
            }
        } else if (name.equals("table") && lists == 0 && isTable(element)) {
            endParagraph();
            table(element);
        } else if (name.equals("b") || name.equals("strong")) {
            styled(element, depth, Inline.Strong::new);
        } else if (name.equals("i") || name.equals("em")) {
            styled(element, depth, Inline.Emphasis::new);
        } else if (name.equals("a")) {
            link(element, depth);
        } else if (element.isBlock() || name.equals("td") || name.equals("th") || name.equals("li")) {
            endParagraph();
            children(element, depth + 1);
            endParagraph();
        } else {
            children(element, depth + 1);
        }
    }

    private void heading(Element element, boolean high) {
        endParagraph();
        String text = element.text().strip();
        if (text.isEmpty()) {
            return;
        }
        List<Inline> title = List.of(new Inline.Text(text));
        if (lists > 0) {
            blocks.add(new Block.Paragraph(title));
            return;
        }
        blocks.add(new Block.Heading(high || !heading ? Block.Heading.TOP_LEVEL : Block.Heading.DEEPEST_LEVEL, title));
        heading = true;
    }

    /** Two of them are an empty line between paragraphs. */
    private void lineEnds(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element other && other.tagName().equals("br")) {
            endParagraph();
        } else {
            words.add(new Inline.Text("\n"));
        }
    }

    private void list(Element element, int depth) {
        endParagraph();
        List<Block.Item> items = new ArrayList<>();
        for (Element child : element.children()) {
            List<Block> content = new BlockReader(lists + 1).read(child);
            if (!content.isEmpty()) {
                items.add(new Block.Item(content));
            }
        }
        if (items.isEmpty()) {
            return;
        }
        if (lists >= DEEPEST_LIST) {
            items.forEach(item -> blocks.addAll(item.content()));
        } else if (element.tagName().equals("ul")) {
            blocks.add(new Block.BulletList(items));
        } else {
            blocks.add(new Block.OrderedList(1, items));
        }
    }

    /** A table that says something: it has headings, and every row as many cells. Others only put things in their place. */
    private static boolean isTable(Element table) {
        Elements rows = table.select("tr");
        if (table.select("table").size() > 1 || table.selectFirst("th") == null || rows.size() > MOST_ROWS) {
            return false;
        }
        int width = rows.isEmpty() ? 0 : rows.get(0).children().size();
        return rows.size() > 1
                && width > 0
                && width <= Block.Table.MOST_COLUMNS
                && table.selectFirst("[colspan],[rowspan],ul,ol,p + p") == null
                && rows.stream().allMatch(row -> row.children().size() == width);
    }

    private void table(Element table) {
        List<List<Block.Table.Cell>> rows = table.select("tr").stream()
                .map(row -> row.children().stream().map(BlockReader::cell).toList())
                .toList();
        List<Block.Table.Side> sides =
                rows.get(0).stream().map(cell -> Block.Table.Side.START).toList();
        blocks.add(new Block.Table(sides, rows.get(0), rows.subList(1, rows.size())));
    }

    private static Block.Table.Cell cell(Element cell) {
        String text = cell.text().strip();
        return new Block.Table.Cell(text.isEmpty() ? List.of() : List.of(new Inline.Text(text)));
    }

    /** "From:" in bold is a label: how it looks says nothing. So is a whole block in bold. */
    private void styled(Element element, int depth, Function<List<Inline>, Inline> style) {
        if (element.text().strip().endsWith(":") || holds(element, "p,div,ul,ol,table,br,a,b,strong,i,em")) {
            children(element, depth + 1);
        } else {
            say(element.text(), content -> List.of(style.apply(content)));
        }
    }

    private static boolean holds(Element element, String others) {
        return element.select(others).stream().anyMatch(other -> other != element);
    }

    private void link(Element element, int depth) {
        String address = element.attr("href").strip();
        String text = element.text().strip();
        boolean said = text.equals(address) || ("mailto:" + text).equals(address);
        if (said
                || holds(element, "p,div,br,table")
                || Inline.Link.leadingTo(address).isEmpty()) {
            children(element, depth + 1);
        } else {
            say(
                    element.text(),
                    content -> List.of(
                            new Inline.Link(Inline.Link.leadingTo(address).orElseThrow(), content)));
        }
    }

    /** Words with the blanks around them, which are said outside of what they are set in. */
    private void say(String written, Function<List<Inline>, List<Inline>> set) {
        String text = BLANKS.matcher(written).replaceAll(" ");
        String bare = text.strip();
        if (text.startsWith(" ")) {
            words.add(new Inline.Text(" "));
        }
        if (!bare.isEmpty()) {
            words.addAll(set.apply(List.of(new Inline.Text(bare))));
            if (text.endsWith(" ")) {
                words.add(new Inline.Text(" "));
            }
        }
    }

    private void endParagraph() {
        List<Inline> content = Inlines.tidy(words);
        words.clear();
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content));
        }
    }

    /** Runs of words put together, with one blank between words and none at the ends. */
    private static final class Inlines {

        static List<Inline> tidy(List<Inline> words) {
            List<Inline> tidy = new ArrayList<>();
            StringBuilder run = new StringBuilder();
            for (Inline word : words) {
                if (word instanceof Inline.Text text) {
                    run.append(text.words());
                } else {
                    add(run, tidy, false);
                    tidy.add(word);
                }
            }
            add(run, tidy, true);
            return tidy;
        }

        private static void add(StringBuilder run, List<Inline> tidy, boolean last) {
            String text = LINES.matcher(run.toString().replaceAll(" {2,}", " ")).replaceAll("\n");
            String bare = tidy.isEmpty() ? text.stripLeading() : text;
            bare = last ? bare.stripTrailing() : bare;
            run.setLength(0);
            if (!bare.isEmpty()) {
                tidy.add(new Inline.Text(bare));
            }
        }
    }
}
