package org.dateline.reports.docx;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BiFunction;
import org.dateline.core.rendition.UnrenderableTextException;

/**
 * Writes one part of a package, from its first element to its last. What is open is closed by itself in the right order,
 * every word is escaped, and a character that XML 1.0 cannot carry is refused. It is written in UTF-8 at once: to encode a
 * whole part afterwards takes longer than to write it.
 */
final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int USUAL_LENGTH = 2 * 1024;

    /** In bytes, of what one character becomes: {@code &quot;}. */
    private static final int LONGEST = 6;

    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;

    private byte[] out;
    private int length;
    private final Deque<String> open = new ArrayDeque<>();

    Xml() {
        this(USUAL_LENGTH);
    }

    /** @param likelyLength of the part, in bytes; it may become longer */
    Xml(int likelyLength) {
        out = new byte[likelyLength];
        markup(DECLARATION);
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Xml start(String name, String... attributes) {
        tag(name, attributes);
        markup(">");
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        markup("/>");
        return this;
    }

    /** Closes the element that was opened last. */
    Xml end() {
        markup("</");
        markup(open.pop());
        markup(">");
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
        return to(Arrays::copyOf);
    }

    /** What becomes of the part's bytes, which stand first in an array that may be longer. */
    <T> T to(BiFunction<byte[], Integer, T> use) {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return use.apply(out, length);
    }

    private void tag(String name, String... attributes) {
        markup("<");
        markup(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            markup(" ");
            markup(attributes[i]);
            markup("=\"");
            escape(value, 0, value.length(), true);
            markup("\"");
        }
    }

    /** What is said in ASCII and means what it says. */
    @SuppressWarnings("deprecation") // for ASCII it is what it should be, and copies all at once
    private void markup(String ascii) {
        int count = ascii.length();
        makeRoom(count);
        ascii.getBytes(0, count, out, length);
        length += count;
    }

    private void escape(String words, int start, int end, boolean inAttribute) {
        makeRoom((end - start) * LONGEST);
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> markup("&amp;");
                case '<' -> markup("&lt;");
                case '>' -> markup("&gt;");
                case '"' -> markup("&quot;");
                case '\r' -> markup("&#13;");
                case '\n', '\t' -> {
                    if (inAttribute) {
                        markup("&#" + (int) c + ";");
                    } else {
                        out[length++] = (byte) c;
                    }
                }
                default -> {
                    if (Character.isSurrogate(c)) {
                        requirePair(words, i, end);
                        fourBytes(Character.toCodePoint(c, words.charAt(++i)));
                    } else if (c < ' ' || c >= '\uFFFE') {
                        throw new UnrenderableTextException(c);
                    } else {
                        character(c);
                    }
                }
            }
        }
    }

    /** In UTF-8. */
    private void character(char c) {
        if (c < ASCII) {
            out[length++] = (byte) c;
        } else if (c < TWO_BYTES) {
            out[length++] = (byte) (0xC0 | (c >> 6));
            out[length++] = (byte) (0x80 | (c & 0x3F));
        } else {
            out[length++] = (byte) (0xE0 | (c >> 12));
            out[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            out[length++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void fourBytes(int c) {
        out[length++] = (byte) (0xF0 | (c >> 18));
        out[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
        out[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        out[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void makeRoom(int count) {
        if (length + count > out.length) {
            out = Arrays.copyOf(out, Math.max(length + count, out.length * 2));
        }
    }

    private static void requirePair(String words, int i, int end) {
        boolean pair = i + 1 < end && Character.isSurrogatePair(words.charAt(i), words.charAt(i + 1));
        if (!pair) {
            throw new UnrenderableTextException(words.charAt(i));
        }
    }
}
