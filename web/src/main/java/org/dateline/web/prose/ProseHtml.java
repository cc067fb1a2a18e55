package org.dateline.web.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.text.Block;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Inline;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Telephone;
import org.springframework.web.util.HtmlUtils;

/**
 * A release's words as HTML. Every character is escaped and every element is one of ours, so that a template may print the
 * result as it is ({@code th:utext}) — the only text of which that is true.
 */
public final class ProseHtml implements Block.Visitor<String>, Inline.Visitor<String> {

    /** A table of so many columns is read on a telephone by moving it sideways; a smaller one breaks its words. */
    private static final int FIRST_WIDE = 4;

    /**
     * A picture for a page.
     *
     * @param address where the page finds it
     * @param width in pixels
     * @param height in pixels
     */
    public record Shown(String address, int width, int height) {}

    private final Function<String, Optional<Shown>> pictures;

    /** Runs in before the first paragraph's words; empty once it has been written. */
    private String runIn;

    private ProseHtml(String runIn, Function<String, Optional<Shown>> pictures) {
        this.runIn = runIn;
        this.pictures = pictures;
    }

    /** @param pictures by their digest; of one that is not there, the page says in words what it shows */
    public static String of(List<Block> blocks, Function<String, Optional<Shown>> pictures) {
        return new ProseHtml("", pictures).blocks(blocks);
    }

    /**
     * @param dateline stands before the first words, which may follow a picture, as on paper; nothing does if it is empty
     * @param pictures by their digest; of one that is not there, the page says in words what it shows
     */
    public static String of(List<Block> blocks, String dateline, Function<String, Optional<Shown>> pictures) {
        if (dateline.isEmpty()) {
            return of(blocks, pictures);
        }
        String start = "<span class=\"prose-dateline\">" + escaped(dateline) + "</span> – ";
        int place = Dateline.placeIn(blocks);
        if (place < blocks.size() && blocks.get(place) instanceof Block.Paragraph) {
            return new ProseHtml(start, pictures).blocks(blocks);
        }
        return of(blocks.subList(0, place), pictures)
                + "<p>" + start.strip() + "</p>\n"
                + of(blocks.subList(place, blocks.size()), pictures);
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
        String scrolled = "";
        if (table.columns().size() >= FIRST_WIDE) {
            String label = table.headings().stream()
                    .map(cell -> PlainText.ofInlines(cell.content()))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(", "));
            String named = label.isEmpty() ? "" : "\" role=\"region\" aria-label=\"" + escaped(label);
            scrolled = " table-wide\" tabindex=\"0" + named;
        }
        return "<div class=\"table-scroll" + scrolled + "\">\n<table>\n<thead>\n"
                + row(table.headings(), table.columns(), "th scope=\"col\"", "th")
                + "</thead>\n<tbody>\n"
                + table.rows().stream()
                        .map(cells -> row(cells, table.columns(), "td", "td"))
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n</div>";
    }

    private String row(List<Block.Table.Cell> cells, List<Block.Table.Side> sides, String opened, String closed) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            row.append('<').append(opened).append(side(sides.get(i))).append('>');
            row.append(inlines(cells.get(i).content()));
            row.append("</").append(closed).append('>');
        }
        return row.append("</tr>\n").toString();
    }

    private static String side(Block.Table.Side side) {
        return switch (side) {
            case START -> "";
            case CENTRE -> " class=\"cell-centre\"";
            case END -> " class=\"cell-end\"";
        };
    }

    @Override
    public String figure(Block.Figure figure) {
        String picture = pictures.apply(figure.picture())
                .map(shown -> "<img src=\"" + escaped(shown.address()) + "\" alt=\"" + escaped(figure.alternative())
                        + "\" width=\"" + shown.width() + "\" height=\"" + shown.height()
                        + "\" loading=\"lazy\" decoding=\"async\">")
                .orElseGet(() -> "<p class=\"figure-missing\">" + escaped(figure.alternative()) + "</p>");
        String credit = figure.credit().isEmpty()
                ? ""
                : "<span class=\"figure-credit\">" + escaped(figure.credit()) + "</span>";
        String under = Stream.of(escaped(figure.caption()), credit)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return "<figure>\n" + picture + "\n" + (under.isEmpty() ? "" : "<figcaption>" + under + "</figcaption>\n")
                + "</figure>";
    }

    @Override
    public String quote(Block.Quote quote) {
        return "<blockquote>\n" + blocks(quote.content()) + "\n</blockquote>";
    }

    @Override
    public String text(Inline.Text text) {
        return Telephone.IN_WORDS.matcher(escaped(text.words())).replaceAll("<bdi dir=\"ltr\">$0</bdi>");
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
