package org.dateline.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes blocks as CommonMark that reads as those very blocks: what another program made of words, headings, lists and
 * tables comes into the office's own form without a word lost or changed.
 *
 * <p>What CommonMark cannot write as it stands, because one mark would be taken for another, is written without its form:
 * the words come before their form.
 */
public final class CommonMarkWriter implements Block.Visitor<String> {

    private final boolean plain;

    private CommonMarkWriter(boolean plain) {
        this.plain = plain;
    }

    /** A text that says the blocks. */
    public static Prose proseOf(List<Block> blocks) {
        return new Prose(write(blocks));
    }

    /** The blocks in CommonMark, with an empty line between any two. */
    public static String write(List<Block> blocks) {
        List<String> sources = new ArrayList<>();
        CommonMarkWriter writer = new CommonMarkWriter(false);
        Marker marker = new Marker();
        for (Block block : blocks) {
            String source = writer.block(block, marker);
            if (!reads(source, block)) {
                source = new CommonMarkWriter(true).block(block, marker);
            }
            marker.leave(block);
            sources.add(source);
        }
        return String.join("\n\n", sources);
    }

    /** Plain words as CommonMark that reads as those very words; a line feed in them stays one. */
    public static String escape(String words) {
        return Escape.words(words);
    }

    /** A heading of the third level is read under one of the second. */
    private static boolean reads(String source, Block block) {
        boolean low = block instanceof Block.Heading heading && heading.level() > Block.Heading.TOP_LEVEL;
        List<Block> read =
                CommonMarkReader.read((low ? "## x\n\n" : "") + source).blocks();
        List<Block> own = low && !read.isEmpty() ? read.subList(1, read.size()) : read;
        return own.equals(List.of(block.accept(Merged.INSTANCE)));
    }

    private String all(List<Block> blocks) {
        Marker marker = new Marker();
        List<String> sources = new ArrayList<>();
        for (Block block : blocks) {
            sources.add(block(block, marker));
            marker.leave(block);
        }
        return String.join("\n\n", sources);
    }

    /** Two lists of one kind, one after the other, are two only if their marks differ. */
    private String block(Block block, Marker marker) {
        if (block instanceof Block.BulletList list) {
            String bullet = marker.other(list) ? "* " : "- ";
            return list.items().stream().map(item -> item(bullet, item)).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.OrderedList list) {
            String end = marker.other(list) ? ") " : ". ";
            StringBuilder lines = new StringBuilder();
            int number = list.start();
            for (Block.Item item : list.items()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(item(number + end, item));
                number = Math.min(number + 1, 999_999_999);
            }
            return lines.toString();
        }
        return block.accept(this);
    }

    private String item(String marker, Block.Item item) {
        return indented(marker, " ".repeat(marker.length()), all(item.content()));
    }

    private static String indented(String first, String others, String content) {
        return first
                + content.lines()
                        .map(line -> line.isEmpty() ? others.stripTrailing() : others + line)
                        .collect(Collectors.joining("\n"))
                        .substring(others.length());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.content(), true);
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.level()) + " " + inlines(heading.content(), false);
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return block(list, new Marker());
    }

    @Override
    public String orderedList(Block.OrderedList list) {
        return block(list, new Marker());
    }

    @Override
    public String quote(Block.Quote quote) {
        return indented("> ", "> ", all(quote.content()));
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder source = new StringBuilder(row(table.headings()));
        source.append("\n|");
        for (Block.Table.Side side : table.columns()) {
            source.append(
                    switch (side) {
                        case START -> " --- |";
                        case CENTRE -> " :---: |";
                        case END -> " ---: |";
                    });
        }
        table.rows().forEach(cells -> source.append('\n').append(row(cells)));
        return source.toString();
    }

    private String row(List<Block.Table.Cell> cells) {
        return cells.stream()
                .map(cell -> " " + inlines(cell.content(), false) + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    @Override
    public String figure(Block.Figure figure) {
        String title = figure.credit().isEmpty() && figure.caption().indexOf('|') < 0
                ? figure.caption()
                : figure.caption() + " | " + figure.credit();
        return "![" + Escape.words(OneLine.of(figure.alternative())) + "](picture:" + figure.picture()
                + (title.isEmpty() ? "" : " \"" + Escape.title(title.strip()) + "\"") + ")";
    }

    private String inlines(List<Inline> content, boolean breaks) {
        return new InlineWriter(breaks, plain).write(content);
    }

    /** Which mark the list before had, and what it was. */
    private static final class Marker {
        private boolean otherBefore;
        private boolean bulletsBefore;
        private boolean numbersBefore;

        boolean other(Block list) {
            boolean same = list instanceof Block.BulletList ? bulletsBefore : numbersBefore;
            return same && !otherBefore;
        }

        void leave(Block block) {
            boolean other = other(block);
            bulletsBefore = block instanceof Block.BulletList;
            numbersBefore = block instanceof Block.OrderedList;
            otherBefore = other && (bulletsBefore || numbersBefore);
        }
    }

    /** Blocks with every two texts that stand side by side made one, and in Unicode NFC, as a reader has them. */
    static final class Merged implements Block.Visitor<Block> {
        static final Merged INSTANCE = new Merged();

        private Merged() {}

        static List<Block> of(List<Block> blocks) {
            return blocks.stream().map(block -> block.accept(INSTANCE)).toList();
        }

        static List<Inline> inlines(List<Inline> content) {
            List<Inline> merged = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            for (Inline inline : content) {
                if (inline instanceof Inline.Text text) {
                    words.append(text.words());
                    continue;
                }
                endWords(merged, words);
                if (inline instanceof Inline.Strong strong) {
                    merged.add(new Inline.Strong(inlines(strong.content())));
                } else if (inline instanceof Inline.Emphasis emphasis) {
                    merged.add(new Inline.Emphasis(inlines(emphasis.content())));
                } else if (inline instanceof Inline.Link link) {
                    merged.add(new Inline.Link(link.target(), inlines(link.content())));
                } else {
                    merged.add(inline);
                }
            }
            endWords(merged, words);
            return merged;
        }

        private static void endWords(List<Inline> merged, StringBuilder words) {
            if (!words.isEmpty()) {
                merged.add(new Inline.Text(Normalizer.normalize(words, Normalizer.Form.NFC)));
                words.setLength(0);
            }
        }

        private static List<Block.Item> items(List<Block.Item> items) {
            return items.stream()
                    .map(item -> new Block.Item(of(item.content())))
                    .toList();
        }

        private static List<Block.Table.Cell> cells(List<Block.Table.Cell> cells) {
            return cells.stream()
                    .map(cell -> new Block.Table.Cell(inlines(cell.content())))
                    .toList();
        }

        @Override
        public Block paragraph(Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content()));
        }

        @Override
        public Block heading(Block.Heading heading) {
            return new Block.Heading(heading.level(), inlines(heading.content()));
        }

        @Override
        public Block bulletList(Block.BulletList list) {
            return new Block.BulletList(items(list.items()));
        }

        @Override
        public Block orderedList(Block.OrderedList list) {
            return new Block.OrderedList(list.start(), items(list.items()));
        }

        @Override
        public Block quote(Block.Quote quote) {
            return new Block.Quote(of(quote.content()));
        }

        @Override
        public Block table(Block.Table table) {
            return new Block.Table(
                    table.columns(),
                    cells(table.headings()),
                    table.rows().stream().map(Merged::cells).toList());
        }

        @Override
        public Block figure(Block.Figure figure) {
            return new Block.Figure(
                    figure.picture(),
                    OneLine.of(figure.alternative()),
                    OneLine.of(figure.caption()),
                    OneLine.of(figure.credit()));
        }
    }
}
