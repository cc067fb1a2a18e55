package org.dateline.core.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark into blocks and inlines, and says what it found that a release may not contain. */
final class CommonMarkReader {

    /** What commonmark-java read: the blocks that may stay, and what may not. */
    record Reading(List<Block> blocks, List<Refusal> refusals) {}

    private static final int DEEPEST_NESTING = 6;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Parser PARSER =
            builder().extensions(List.of(TablesExtension.create())).build();
    private static final Parser WITHOUT_TABLES = builder().build();

    private final List<Refusal> refusals = new ArrayList<>();
    private final String source;
    private int lastHeadingLevel = Block.Heading.TOP_LEVEL - 1;

    private CommonMarkReader(String source) {
        this.source = source;
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(64);
    }

    static Reading read(String source) {
        CommonMarkReader reader = new CommonMarkReader(source);
        reader.refusals.addAll(SourceLimits.tablesBeyond(source));
        Node document = parse(source, reader.refusals.isEmpty());
        if (SourceLimits.isTooDeep(document)) {
            return new Reading(List.of(), List.of(new Refusal(Refusal.Kind.TOO_DEEP, 1, "")));
        }
        List<Block> blocks = reader.blocks(document, 0);
        return new Reading(List.copyOf(blocks), List.copyOf(reader.refusals));
    }

    /** With a table beyond all limits, none is read: its words are read as paragraphs. */
    static Node parse(String source) {
        return parse(source, SourceLimits.tablesBeyond(source).isEmpty());
    }

    private static Node parse(String source, boolean withTables) {
        return (withTables ? PARSER : WITHOUT_TABLES).parse(source);
    }

    private List<Block> blocks(Node parent, int depth) {
        BlockReader blockReader = new BlockReader(depth);
        blockReader.readChildren(parent);
        return blockReader.blocks;
    }

    private List<Inline> inlines(Node parent) {
        InlineReader inlineReader = new InlineReader();
        inlineReader.readChildren(parent);
        return inlineReader.inlines;
    }

    private void refuse(Refusal.Kind kind, Node node, String excerpt) {
        int line = node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
        refusals.add(new Refusal(kind, line, excerpt));
    }

    /** The address of a link, if it is one that a release may lead to. */
    static Optional<URI> target(String destination) {
        try {
            URI target = new URI(destination);
            String scheme = target.getScheme();
            boolean known = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            boolean leadsSomewhere = target.isOpaque() || target.getHost() != null;
            return known && leadsSomewhere ? Optional.of(target) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private final class BlockReader extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final int depth;

        BlockReader(int depth) {
            this.depth = depth;
        }

        void readChildren(Node parent) {
            visitChildren(parent);
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null && depth == 0) {
                Figures.read(image, this::refuseHere).ifPresent(blocks::add);
                return;
            }
            List<Inline> content = inlines(paragraph);
            if (!content.isEmpty()) {
                blocks.add(new Block.Paragraph(content));
            }
        }

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            List<Inline> content = inlines(heading);
            int level = heading.getLevel();
            if (level < Block.Heading.TOP_LEVEL) {
                refuse(Refusal.Kind.FIRST_LEVEL_HEADING, heading, PlainText.ofInlines(content));
            } else if (level > Block.Heading.DEEPEST_LEVEL || level > lastHeadingLevel + 1 || depth > 0) {
                refuse(Refusal.Kind.HEADING_LEVEL, heading, PlainText.ofInlines(content));
            } else if (!content.isEmpty()) {
                lastHeadingLevel = level;
                blocks.add(new Block.Heading(level, content));
            }
        }

        @Override
        public void visit(org.commonmark.node.BulletList list) {
            List<Block.Item> items = items(list);
            if (!items.isEmpty()) {
                blocks.add(new Block.BulletList(items));
            }
        }

        @Override
        public void visit(org.commonmark.node.OrderedList list) {
            List<Block.Item> items = items(list);
            Integer start = list.getMarkerStartNumber();
            if (!items.isEmpty()) {
                blocks.add(new Block.OrderedList(start == null ? 1 : start, items));
            }
        }

        @Override
        public void visit(BlockQuote quote) {
            if (tooDeep(quote)) {
                return;
            }
            List<Block> content = CommonMarkReader.this.blocks(quote, depth + 1);
            if (!content.isEmpty()) {
                blocks.add(new Block.Quote(content));
            }
        }

        private List<Block.Item> items(Node list) {
            List<Block.Item> items = new ArrayList<>();
            if (tooDeep(list)) {
                return items;
            }
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                List<Block> content = CommonMarkReader.this.blocks(item, depth + 1);
                if (!content.isEmpty()) {
                    items.add(new Block.Item(content));
                }
            }
            return items;
        }

        private boolean tooDeep(Node node) {
            if (depth < DEEPEST_NESTING) {
                return false;
            }
            refuse(Refusal.Kind.TOO_DEEP, node, "");
            return true;
        }

        @Override
        public void visit(ThematicBreak line) {
            refuse(Refusal.Kind.THEMATIC_BREAK, line, "");
        }

        @Override
        public void visit(HtmlBlock html) {
            refuse(Refusal.Kind.RAW_HTML, html, html.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            refuse(Refusal.Kind.CODE, code, code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            refuse(Refusal.Kind.CODE, code, code.getLiteral());
        }

        @Override
        public void visit(CustomBlock custom) {
            if (!(custom instanceof TableBlock table)) {
                throw new IllegalStateException("unknown block " + custom);
            }
            if (depth > 0) {
                refuse(Refusal.Kind.TABLE_INSIDE, table, "");
            } else {
                refuseLongRows(table);
                blocks.add(Tables.read(table, CommonMarkReader.this::inlines));
            }
        }

        /** The extension drops the cells that are over, and a word must never be lost in silence. */
        private void refuseLongRows(TableBlock table) {
            long columns = 0;
            for (SourceSpan span : table.getSourceSpans()) {
                String row = source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
                columns = columns == 0 ? Tables.cellsIn(row) : columns;
                if (Tables.cellsIn(row) > columns) {
                    refusals.add(new Refusal(Refusal.Kind.TABLE_ROW_TOO_LONG, span.getLineIndex() + 1, row));
                }
            }
        }

        private void refuseHere(Refusal.Kind kind, Node node) {
            refuse(kind, node, node instanceof Image image ? image.getDestination() : "");
        }
    }

    private final class InlineReader extends AbstractVisitor {
        private final List<Inline> inlines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        void readChildren(Node parent) {
            visitChildren(parent);
            endWords();
        }

        private void endWords() {
            if (!words.isEmpty()) {
                inlines.add(new Inline.Text(words.toString()));
                words.setLength(0);
            }
        }

        private void add(Inline inline) {
            endWords();
            inlines.add(inline);
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak softBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak hardBreak) {
            add(new Inline.LineBreak());
        }

        @Override
        public void visit(StrongEmphasis strong) {
            add(new Inline.Strong(inlines(strong)));
        }

        @Override
        public void visit(Emphasis emphasis) {
            add(new Inline.Emphasis(inlines(emphasis)));
        }

        @Override
        public void visit(org.commonmark.node.Link link) {
            List<Inline> content = inlines(link);
            Optional<URI> target = target(link.getDestination());
            if (target.isEmpty() || content.isEmpty()) {
                refuse(Refusal.Kind.LINK_TARGET, link, link.getDestination());
                endWords();
                inlines.addAll(content);
            } else {
                add(new Inline.Link(target.get(), content));
            }
        }

        @Override
        public void visit(Image image) {
            refuse(Refusal.Kind.PICTURE_AMONG_WORDS, image, image.getDestination());
        }

        @Override
        public void visit(Code code) {
            refuse(Refusal.Kind.CODE, code, code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            refuse(Refusal.Kind.RAW_HTML, html, html.getLiteral());
        }

        @Override
        public void visit(CustomNode unknown) {
            throw new IllegalStateException("unknown inline " + unknown);
        }
    }
}
