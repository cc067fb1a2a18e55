package org.dateline.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the inlines of one block as CommonMark. A star or an underscore means what it should only beside the right
 * characters (CommonMark 0.31, 6.2); where another stands, it is written by its number, which counts as punctuation.
 */
final class InlineWriter {

    private static final int OPENS = 1;
    private static final int CLOSES = 2;

    /** A piece of the source: words that are not escaped yet, or a mark of CommonMark's. */
    private static final class Piece {
        private final String text;
        private final boolean mark;
        private final int flanks;

        Piece(String text, boolean mark, int flanks) {
            this.text = text;
            this.mark = mark;
            this.flanks = flanks;
        }
    }

    private static final String BREAK = "\\\n";

    private final boolean breaks;
    private final boolean plain;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param breaks whether a new line may begin: elsewhere it is a space
     * @param plain whether only the words are written
     */
    InlineWriter(boolean breaks, boolean plain) {
        this.breaks = breaks;
        this.plain = plain;
    }

    String write(List<Inline> content) {
        add(content);
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.mark) {
                source.append(piece.text);
            } else {
                source.append(words(
                        Normalizer.normalize(piece.text, Normalizer.Form.NFC),
                        i == 0 ? null : pieces.get(i - 1),
                        i == pieces.size() - 1 ? null : pieces.get(i + 1)));
            }
        }
        return source.toString();
    }

    private void add(List<Inline> content) {
        for (Inline inline : CommonMarkWriter.Merged.inlines(content)) {
            if (inline instanceof Inline.Text text) {
                pieces.add(new Piece(text.words(), false, 0));
            } else if (inline instanceof Inline.LineBreak) {
                pieces.add(breaks ? new Piece(BREAK, true, 0) : new Piece(" ", false, 0));
            } else if (inline instanceof Inline.Strong strong) {
                enclosed(2, strong.content());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                enclosed(1, emphasis.content());
            } else if (inline instanceof Inline.Link link) {
                link(link);
            }
        }
    }

    private void enclosed(int marks, List<Inline> content) {
        if (plain) {
            add(content);
            return;
        }
        boolean afterStar = !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).mark
                && pieces.get(pieces.size() - 1).text.endsWith("*");
        String mark = (afterStar ? "_" : "*").repeat(marks);
        pieces.add(new Piece(mark, true, OPENS));
        add(content);
        pieces.add(new Piece(mark, true, CLOSES));
    }

    private void link(Inline.Link link) {
        if (plain) {
            add(link.content());
            return;
        }
        pieces.add(new Piece("[", true, 0));
        add(link.content());
        String target = link.target().toString().replaceAll("[()&\\\\]", "\\\\$0");
        pieces.add(new Piece("](" + target + ")", true, 0));
    }

    /** @param before the mark before; null at the block's start */
    private static String words(String words, @Nullable Piece before, @Nullable Piece after) {
        int start = 0;
        int end = words.length();
        StringBuilder head = new StringBuilder();
        StringBuilder tail = new StringBuilder();
        boolean atLineStart = before == null || before.text.equals(BREAK);
        boolean atLineEnd = after == null || after.text.equals(BREAK);
        boolean atStart = before == null || atLineStart || before.flanks == OPENS;
        boolean atEnd = after == null || atLineEnd || after.flanks == CLOSES;
        while (start < end && isSpace(words.charAt(start)) && atStart) {
            head.append(Escape.entity(words.charAt(start)));
            start++;
        }
        while (end > start && isSpace(words.charAt(end - 1)) && atEnd) {
            tail.insert(0, Escape.entity(words.charAt(end - 1)));
            end--;
        }
        if (before != null && before.flanks == CLOSES && start < end && !isPunctuation(words.charAt(start))) {
            int first = words.codePointAt(start);
            if (!isSpace(words.charAt(start))) {
                head.append(Escape.entity(first));
                start += Character.charCount(first);
            }
        }
        if (after != null && after.flanks == OPENS && start < end) {
            int last = words.codePointBefore(end);
            if (!isSpace(words.charAt(end - 1)) && !isPunctuation(words.charAt(end - 1))) {
                tail.insert(0, Escape.entity(last));
                end -= Character.charCount(last);
            }
        }
        String middle = Escape.anywhere(words.substring(start, end));
        boolean opensLine = atLineStart && head.isEmpty();
        String escaped = head + (opensLine ? Escape.start(middle) : middle) + tail;
        return escaped.replace("\n", " ");
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isPunctuation(char character) {
        return character < 128 && !Character.isLetterOrDigit(character) && !isSpace(character);
    }
}
