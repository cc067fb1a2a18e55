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

    /** By character: those of ASCII that stand for themselves. */
    private static final boolean[] PLAIN = new boolean[ASCII];

    static {
        for (char c = ' '; c < ASCII; c++) {
            PLAIN[c] = "&<>\"".indexOf(c) < 0;
        }
    }

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

    /** One that goes on where another stands, which stays as it is. */
    Xml(Xml begun) {
        out = Arrays.copyOf(begun.out, begun.length + USUAL_LENGTH);
        length = begun.length;
        open.addAll(begun.open);
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
        return text(words, 0, words.length());
    }

    Xml text(String words, int start, int end) {
        makeRoom((end - start) * LONGEST);
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
        int room = name.length() + 3;
        for (int i = 0; i < attributes.length; i += 2) {
            room += attributes[i].length() + attributes[i + 1].length() * LONGEST + 4;
        }
        makeRoom(room);
        out[length++] = '<';
        copy(name, 0, name.length());
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            out[length++] = ' ';
            copy(attributes[i], 0, attributes[i].length());
            out[length++] = '=';
            out[length++] = '"';
            escape(value, 0, value.length(), true);
            out[length++] = '"';
        }
    }

    /** What is said in ASCII and means what it says. */
    private void markup(String ascii) {
        makeRoom(ascii.length());
        copy(ascii, 0, ascii.length());
    }

    /** There is room for it. */
    @SuppressWarnings("deprecation") // for ASCII it is what it should be, and copies all at once
    private void copy(String ascii, int start, int end) {
        ascii.getBytes(start, end, out, length);
        length += end - start;
    }

    /** There is room for the longest that it can become. */
    private void escape(String words, int start, int end, boolean inAttribute) {
        int i = start;
        while (i < end) {
            int plain = i;
            while (i < end && isPlain(words.charAt(i))) {
                i++;
            }
            copy(words, plain, i);
            while (i < end && words.charAt(i) >= ASCII && words.charAt(i) < Character.MIN_SURROGATE) {
                character(words.charAt(i++));
            }
            if (i < end && !isPlain(words.charAt(i))) {
                i += escape(words, i, words.charAt(i), end, inAttribute);
            }
        }
    }

    private static boolean isPlain(char c) {
        return c < ASCII && PLAIN[c];
    }

    /** One character that does not stand for itself in a byte; gives how many of the words it was. */
    private int escape(String words, int i, char c, int end, boolean inAttribute) {
        switch (c) {
            case '&' -> copy("&amp;", 0, 5);
            case '<' -> copy("&lt;", 0, 4);
            case '>' -> copy("&gt;", 0, 4);
            case '"' -> copy("&quot;", 0, 6);
            case '\r' -> copy("&#13;", 0, 5);
            case '\n', '\t' -> {
                String said = !inAttribute ? Character.toString(c) : c == '\n' ? "&#10;" : "&#9;";
                copy(said, 0, said.length());
            }
            default -> {
                if (Character.isSurrogate(c)) {
                    requirePair(words, i, end);
                    fourBytes(Character.toCodePoint(c, words.charAt(i + 1)));
                    return 2;
                }
                if (c < ' ' || c >= '\uFFFE') {
                    throw new UnrenderableTextException(c);
                }
                character(c);
            }
        }
        return 1;
    }

    /** In UTF-8. */
    private void character(char c) {
        if (c < TWO_BYTES) {
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
