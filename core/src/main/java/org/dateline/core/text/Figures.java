package org.dateline.core.text;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/**
 * Reads a picture that stands alone: {@code ![what is seen](picture:3f9a… "Caption | Credit")}. Caption and credit may
 * each be missing.
 */
final class Figures {

    private static final Pattern ADDRESS = Pattern.compile("picture:([0-9a-f]{64})");
    private static final char BEFORE_CREDIT = '|';

    private Figures() {}

    /** The figure, unless something in it was refused. */
    static Optional<Block> read(Image image, BiConsumer<Refusal.Kind, Node> refuse) {
        Matcher address = ADDRESS.matcher(image.getDestination());
        String alternative = OneLine.of(words(image, refuse));
        if (!address.matches()) {
            refuse.accept(Refusal.Kind.PICTURE_ADDRESS, image);
            return Optional.empty();
        }
        if (alternative.isEmpty()) {
            refuse.accept(Refusal.Kind.PICTURE_WITHOUT_ALTERNATIVE, image);
            return Optional.empty();
        }
        String title = image.getTitle() == null ? "" : image.getTitle();
        int credit = title.lastIndexOf(BEFORE_CREDIT);
        return Optional.of(new Block.Figure(
                address.group(1),
                alternative,
                OneLine.of(credit < 0 ? title : title.substring(0, credit)),
                OneLine.of(credit < 0 ? "" : title.substring(credit + 1))));
    }

    private static String words(Node node, BiConsumer<Refusal.Kind, Node> refuse) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                words.append(' ');
            } else if (child instanceof Code) {
                refuse.accept(Refusal.Kind.CODE, child);
            } else if (child instanceof HtmlInline) {
                refuse.accept(Refusal.Kind.RAW_HTML, child);
            } else {
                words.append(words(child, refuse));
            }
        }
        return words.toString();
    }
}
