package org.dateline.web.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.text.Block;
import org.dateline.core.text.Inline;
import org.springframework.web.util.HtmlUtils;

/**
 * A release's words as HTML. Every character is escaped and every element is one of ours, so that a template may print the
 * result as it is ({@code th:utext}) — the only text of which that is true.
 */
public final class ProseHtml implements Block.Visitor<String>, Inline.Visitor<String> {

    private static final ProseHtml PLAIN = new ProseHtml("");

    /** Runs in before the first paragraph's words; empty once it has been written. */
    private String runIn;

    private ProseHtml(String runIn) {
        this.runIn = runIn;
    }

    public static String of(List<Block> blocks) {
        return PLAIN.blocks(blocks);
    }

    /** @param dateline stands before the first words, as on paper; nothing does if it is empty */
    public static String of(List<Block> blocks, String dateline) {
        if (dateline.isEmpty()) {
            return of(blocks);
        }
        String start = "<span class=\"prose-dateline\">" + escaped(dateline) + "</span> – ";
        boolean opens = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        return opens ? new ProseHtml(start).blocks(blocks) : "<p>" + start.strip() + "</p>\n" + of(blocks);
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        String start = runIn;
        if (!start.isEmpty()) {
            runIn = "";
        }
        return "<p>" + start + inlines(paragraph.content()) + "</p>";
    }

    @Override
    public String heading(Block.Heading heading) {
        String element = "h" + heading.level();
        return "<" + element + ">" + inlines(heading.content()) + "</" + element + ">";
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return "<ul>\n" + items(list.items()) + "</ul>";
    }

    @Override
    public String orderedList(Block.OrderedList list) {
        String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
        return "<ol" + start + ">\n" + items(list.items()) + "</ol>";
    }

    /** An item of a single paragraph needs none: the list is set tight. */
    private String items(List<Block.Item> items) {
        return items.stream()
                .map(Block.Item::content)
                .map(content -> content.size() == 1 && content.get(0) instanceof Block.Paragraph only
                        ? inlines(only.content())
                        : blocks(content))
                .map(words -> "<li>" + words + "</li>\n")
                .collect(Collectors.joining());
    }

    @Override
    public String table(Block.Table table) {
        throw new UnsupportedOperationException("TODO table");
    }

    @Override
    public String figure(Block.Figure figure) {
        throw new UnsupportedOperationException("TODO figure");
    }

    @Override
    public String quote(Block.Quote quote) {
        return "<blockquote>\n" + blocks(quote.content()) + "\n</blockquote>";
    }

    @Override
    public String text(Inline.Text text) {
        return escaped(text.words());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<strong>" + inlines(strong.content()) + "</strong>";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "<em>" + inlines(emphasis.content()) + "</em>";
    }

    @Override
    public String link(Inline.Link link) {
        return "<a href=\"" + escaped(link.target().toASCIIString()) + "\" rel=\"noopener\">" + inlines(link.content())
                + "</a>";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "<br>";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
