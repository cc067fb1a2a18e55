package org.dateline.reports.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.core.rendition.UnrenderableTextException;

/**
 * Writes one part of a package, from its first element to its last. What is open is closed by itself in the right order,
 * every word is escaped, and a character that XML 1.0 cannot carry is refused.
 */
final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int USUAL_LENGTH = 16 * 1024;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH).append(DECLARATION);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Xml start(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** Closes the element that was opened last. */
    Xml end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml text(String words) {
        escape(words, 0, words.length(), false);
        return this;
    }

    Xml text(String words, int start, int end) {
        escape(words, start, end, false);
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"");
            escape(value, 0, value.length(), true);
            out.append('"');
        }
        return out;
    }

    private void escape(String words, int start, int end, boolean inAttribute) {
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> {
                    if (inAttribute) {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
                default -> {
                    if (Character.isSurrogate(c)) {
                        requirePair(words, i, end);
                        out.append(c).append(words.charAt(++i));
                    } else if (c < ' ' || c >= '\uFFFE') {
                        throw new UnrenderableTextException(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    private static void requirePair(String words, int i, int end) {
        boolean pair = i + 1 < end && Character.isSurrogatePair(words.charAt(i), words.charAt(i + 1));
        if (!pair) {
            throw new UnrenderableTextException(words.charAt(i));
        }
    }
}
