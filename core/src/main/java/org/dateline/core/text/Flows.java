package org.dateline.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Finds the words in a CommonMark source, and tells them from what is CommonMark's own. */
final class Flows {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    private static final String MAY_BE_ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, String> entities = new HashMap<>();

    private Flows(String source) {
        this.source = source;
    }

    static List<Flow> of(String source) {
        Node document = CommonMarkReader.parse(source);
        if (SourceLimits.isTooDeep(document)) {
            return List.of();
        }
        Flows reader = new Flows(source);
        reader.readBlocks(document);
        reader.flows.forEach(Flow::fixAddresses);
        return reader.flows;
    }

    private void readBlocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                // An escaped bar makes commonmark-java count one character too few in the rest of a cell.
                boolean countsWell =
                        !(node instanceof TableCell && written(node).contains("\\|"));
                readFlow(node, countsWell);
            } else {
                readBlocks(node);
            }
        }
    }

    private void readFlow(Node parent, boolean mayChange) {
        Flow flow = new Flow();
        flows.add(flow);
        new InlineReader(flow, mayChange).readChildren(parent);
    }

    /** Not so {@code <https://…>}, whose words are the address, nor {@code [label]}, whose words are looked up. */
    private boolean hasItsAddressWithIt(Node node) {
        return !written(node).startsWith("<") && written(node).endsWith(")");
    }

    private void readText(Text text, Flow flow, boolean mayChange) {
        int start = flow.length();
        List<SourceSpan> spans = text.getSourceSpans();
        if (mayChange && spans.size() == 1) {
            readSource(spans.get(0), flow, start + text.getLiteral().length());
        }
        if (!flow.endsWith(text.getLiteral(), start)) {
            flow.cutTo(start);
            flow.addFixed(text.getLiteral());
        }
    }

    /** Reads the source as CommonMark does, up to a length; whoever calls looks whether it came out the same. */
    private void readSource(SourceSpan span, Flow flow, int length) {
        int position = span.getInputIndex();
        int end = Math.min(source.length(), position + span.getLength());
        while (position < end && flow.length() < length) {
            char character = source.charAt(position);
            if (character == '\\' && position + 1 < end && MAY_BE_ESCAPED.indexOf(source.charAt(position + 1)) >= 0) {
                flow.addFixed(source.substring(position + 1, position + 2));
                position += 2;
                continue;
            }
            Matcher entity = ENTITY.matcher(source).region(position, end);
            if (character == '&' && entity.lookingAt()) {
                flow.addFixed(entities.computeIfAbsent(entity.group(), Flows::decoded));
                position = entity.end();
            } else {
                flow.add(character, position);
                position++;
            }
        }
    }

    private static String decoded(String entity) {
        Node paragraph = CommonMarkReader.parse(entity).getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Text text ? text.getLiteral() : entity;
    }

    /** A title's words, if they stand in the source as they are meant: without an escape, on the picture's last line. */
    private void readTitle(Image image) {
        String title = image.getTitle();
        String written = written(image);
        int end = written.length() - 1;
        if (title == null || title.isEmpty() || !hasItsAddressWithIt(image)) {
            return;
        }
        while (end > 0 && Flow.isSpace(written.charAt(end - 1))) {
            end--;
        }
        int start = end - 1 - title.length();
        if (start < 1 || !written.startsWith(title, start)) {
            return;
        }
        Flow flow = new Flow();
        flows.add(flow);
        int offset = image.getSourceSpans().get(0).getInputIndex() + start;
        for (int i = 0; i < title.length(); i++) {
            flow.add(title.charAt(i), offset + i);
        }
    }

    /** From where the node begins to where it ends; nothing if that is unknown. */
    private String written(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return source.substring(
                spans.get(0).getInputIndex(), Math.min(source.length(), last.getInputIndex() + last.getLength()));
    }

    private final class InlineReader extends AbstractVisitor {
        private final Flow flow;
        private final boolean mayChange;

        InlineReader(Flow flow, boolean mayChange) {
            this.flow = flow;
            this.mayChange = mayChange;
        }

        void readChildren(Node parent) {
            visitChildren(parent);
        }

        @Override
        public void visit(Text text) {
            readText(text, flow, mayChange);
        }

        @Override
        public void visit(SoftLineBreak space) {
            flow.addFixed(" ");
        }

        @Override
        public void visit(HardLineBreak end) {
            flow.addFixed("\n");
        }

        @Override
        public void visit(Code code) {
            flow.addFixed(String.valueOf(Flow.OBJECT));
        }

        @Override
        public void visit(Link link) {
            new InlineReader(flow, mayChange && hasItsAddressWithIt(link)).readChildren(link);
        }

        @Override
        public void visit(Image image) {
            flow.addFixed(String.valueOf(Flow.OBJECT));
            readFlow(image, mayChange && hasItsAddressWithIt(image));
            if (mayChange) {
                readTitle(image);
            }
        }
    }
}
