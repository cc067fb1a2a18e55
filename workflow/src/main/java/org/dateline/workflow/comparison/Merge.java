package org.dateline.workflow.comparison;

import java.util.ArrayList;
import java.util.List;
import org.dateline.workflow.comparison.Changes.Change;

/**
 * Makes one text of two that came of a third. No word that either side wrote is lost: where both changed the same words,
 * both stand there, with a mark before each and one behind them.
 */
public final class Merge {

    /**
     * What is put around words that both changed. Each is a placeholder, so that a text with one is not submitted.
     *
     * @param theirs before what the other side wrote
     * @param yours before what this side wrote
     * @param end behind both
     */
    public record Marks(String theirs, String yours, String end) {}

    /** @param conflicts how often both had changed the same words */
    public record Merged(String text, int conflicts) {}

    private final Marks marks;
    private final StringBuilder text = new StringBuilder();
    private int conflicts;

    private Merge(Marks marks) {
        this.marks = marks;
    }

    public static Merged of(String base, String theirs, String yours, Marks marks) {
        Merge merge = new Merge(marks);
        merge.merge(Words.blocks(base), Words.blocks(theirs), Words.blocks(yours), true);
        return new Merged(merge.text.toString(), merge.conflicts);
    }

    /** First block by block, then the words of what both changed. */
    private void merge(List<String> base, List<String> theirs, List<String> yours, boolean blocks) {
        Side left = new Side(base, Changes.between(base, theirs));
        Side right = new Side(base, Changes.between(base, yours));
        int at = 0;
        while (left.hasNext() || right.hasNext()) {
            int start = Math.min(left.nextStart(), right.nextStart());
            keep(base.subList(at, start));
            int end = blocks ? takeBlocks(left, right, start) : takeWords(left, right, start);
            List<String> now = left.now(start, end);
            List<String> other = right.now(start, end);
            List<String> was = base.subList(start, end);
            if (other.equals(was) || now.equals(other)) {
                keep(now);
            } else if (now.equals(was)) {
                keep(other);
            } else if (blocks && areWords(was) && areWords(now) && areWords(other)) {
                merge(wordsOf(was), wordsOf(now), wordsOf(other), false);
            } else {
                keepBoth(now, other, blocks);
            }
            at = end;
        }
        keep(base.subList(at, base.size()));
    }

    /** Changes that overlap. A block that one side only puts in, beside one that the other changed, stands for itself. */
    private static int takeBlocks(Side left, Side right, int start) {
        boolean fromLeft = left.nextStart() == start;
        boolean fromRight = right.nextStart() == start;
        if (fromLeft && fromRight && left.nextEnd() != right.nextEnd()) {
            fromLeft = left.nextEnd() == start || right.nextEnd() > start;
            fromRight = right.nextEnd() == start || left.nextEnd() > start;
        }
        int end = fromLeft ? left.takeOne() : start;
        end = fromRight ? Math.max(end, right.takeOne()) : end;
        int before = start;
        while (end > before) {
            before = end;
            end = right.takeBefore(left.takeBefore(end));
        }
        return end;
    }

    /** Changes that overlap or touch: where one takes out the space beside which the other puts a word, two would be one. */
    private static int takeWords(Side left, Side right, int start) {
        int end = start;
        int taken = -1;
        while (taken < left.taken + right.taken) {
            taken = left.taken + right.taken;
            end = right.takeUpTo(left.takeUpTo(end));
        }
        return end;
    }

    private void keep(List<String> parts) {
        parts.forEach(text::append);
    }

    private void keepBoth(List<String> theirs, List<String> yours, boolean blocks) {
        conflicts++;
        String gap = blocks ? "\n\n" : " ";
        String first = String.join("", theirs).strip();
        String second = String.join("", yours).strip();
        open(gap);
        text.append(marks.theirs()).append(first.isEmpty() ? "" : gap).append(first);
        text.append(gap)
                .append(marks.yours())
                .append(second.isEmpty() ? "" : gap)
                .append(second);
        text.append(gap).append(marks.end()).append(gap);
    }

    private void open(String gap) {
        int before = text.length() - gap.length();
        if (!text.isEmpty() && (before < 0 || !text.substring(before).equals(gap))) {
            text.append(gap);
        }
    }

    /** A table and a picture are one thing: half of each would be none. */
    private static boolean areWords(List<String> blocks) {
        return blocks.stream().map(String::strip).noneMatch(block -> block.startsWith("|") || block.startsWith("!["));
    }

    private static List<String> wordsOf(List<String> blocks) {
        return Words.of(String.join("", blocks));
    }

    /** The changes of one side, taken one after the other. */
    private static final class Side {
        private final List<String> base;
        private final List<Change> changes;
        private int taken;
        private int first;

        Side(List<String> base, List<Change> changes) {
            this.base = base;
            this.changes = changes;
        }

        boolean hasNext() {
            return taken < changes.size();
        }

        int nextStart() {
            return hasNext() ? changes.get(taken).start() : Integer.MAX_VALUE;
        }

        int nextEnd() {
            return changes.get(taken).end();
        }

        int takeOne() {
            return changes.get(taken++).end();
        }

        /** Takes every change that begins before there, and answers where the last of them ends. */
        int takeBefore(int there) {
            int end = there;
            while (nextStart() < end) {
                end = Math.max(end, takeOne());
            }
            return end;
        }

        /** Also one that begins there. */
        int takeUpTo(int there) {
            int end = there;
            while (nextStart() <= end) {
                end = Math.max(end, takeOne());
            }
            return end;
        }

        /** What this side has in the place of that part of the base. */
        List<String> now(int start, int end) {
            List<String> now = new ArrayList<>();
            int at = start;
            for (Change change : changes.subList(first, taken)) {
                now.addAll(base.subList(at, change.start()));
                now.addAll(change.now());
                at = change.end();
            }
            now.addAll(base.subList(at, end));
            first = taken;
            return now;
        }
    }
}
