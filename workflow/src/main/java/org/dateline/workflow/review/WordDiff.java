package org.dateline.workflow.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of some words: those that were kept, removed and added, in their order.
 *
 * @param pieces without the added ones the words before, without the removed ones the words after
 */
public record WordDiff(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile(
            "\\s+|\\p{IsHan}|[[\\p{L}\\p{M}\\p{N}_'’]&&[^\\p{IsHan}]]+|\\X",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** Beyond so many words nobody reads a comparison word by word. */
    private static final int MOST_WORDS = 8_000;

    /** Words with one fate. */
    public record Piece(Kind kind, String words) {}

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            int start = delta.getSource().getPosition();
            if (start > at) {
                // What was removed stands before what came in its place, however the deltas come.
                flush(pieces, removed, added);
                add(pieces, Kind.KEPT, String.join("", old.subList(at, start)));
            }
            delta.getSource().getLines().forEach(removed::append);
            delta.getTarget().getLines().forEach(added::append);
            at = start + delta.getSource().size();
        }
        flush(pieces, removed, added);
        add(pieces, Kind.KEPT, String.join("", old.subList(at, old.size())));
        return new WordDiff(pieces);
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return List.of(new ChangeDelta<>(new Chunk<>(0, old), new Chunk<>(0, now)));
        }
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas();
    }

    private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
        add(pieces, Kind.REMOVED, removed.toString());
        add(pieces, Kind.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.KEPT);
    }

    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text).results().forEach(found -> words.add(found.group()));
        return words;
    }
}
