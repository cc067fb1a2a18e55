package org.dateline.web.newsroom;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between a published text and what somebody has, word by word. What they have may be a part of the text: what
 * stands before its first word and behind its last is not shown.
 *
 * @param passages in their order; of what is the same, only the words beside a difference
 * @param goesOnBefore whether the published text has more before
 * @param goesOnAfter whether the published text has more behind
 */
record WordDifference(List<Passage> passages, boolean goesOnBefore, boolean goesOnAfter) {

    /** Words shown on each side of a difference. */
    private static final int BESIDE = 12;

    private static final String LEFT_OUT = " … ";

    enum Kind {
        SAME,
        /** Stands in the published text alone. */
        OURS,
        /** Stands in what somebody has alone. */
        YOURS
    }

    record Passage(Kind kind, String words) {}

    WordDifference {
        passages = List.copyOf(passages);
    }

    static WordDifference between(Wording ours, Wording yours) {
        if (yours.standsIn(ours)) {
            return new WordDifference(List.of(), false, false);
        }
        Wording.Part like = ours.partLike(yours);
        Wording part = ours.part(like);
        List<Passage> passages = new ArrayList<>();
        boolean before = like.from() > 0;
        boolean after = like.until() < ours.size();
        int at = 0;
        for (Change change : changes(part, yours)) {
            boolean missing = change.theirEnd() == change.theirStart();
            boolean first = missing && change.start() == 0;
            boolean last = missing && change.end() == part.size();
            same(passages, part.shown().subList(at, change.start()), at == 0, last);
            if (!first && !last) {
                add(passages, Kind.OURS, part.shown().subList(change.start(), change.end()));
            }
            add(passages, Kind.YOURS, yours.shown().subList(change.theirStart(), change.theirEnd()));
            before |= first;
            after |= last;
            at = change.end();
        }
        same(passages, part.shown().subList(at, part.size()), at == 0, true);
        return new WordDifference(passages, before, after);
    }

    /** From one word until before another in our text, and in theirs. */
    private record Change(int start, int end, int theirStart, int theirEnd) {}

    /** What is taken out and what is put in at one place is one change. */
    private static List<Change> changes(Wording ours, Wording yours) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(ours.keys(), yours.keys(), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int start = delta.getSource().getPosition();
            int theirs = delta.getTarget().getPosition();
            Change change = new Change(
                    start,
                    start + delta.getSource().size(),
                    theirs,
                    theirs + delta.getTarget().size());
            Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last != null && last.end() == change.start() && last.theirEnd() == change.theirStart()) {
                changes.set(
                        changes.size() - 1,
                        new Change(last.start(), change.end(), last.theirStart(), change.theirEnd()));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    boolean isSame() {
        return passages.isEmpty();
    }

    private static void same(List<Passage> passages, List<String> words, boolean first, boolean last) {
        int start = first ? 0 : BESIDE;
        int end = last ? 0 : BESIDE;
        if (words.size() <= start + end + 1) {
            add(passages, Kind.SAME, words);
            return;
        }
        String shown = String.join("", words.subList(0, start))
                + LEFT_OUT
                + String.join("", words.subList(words.size() - end, words.size()));
        passages.add(new Passage(Kind.SAME, shown));
    }

    private static void add(List<Passage> passages, Kind kind, List<String> words) {
        String joined = String.join("", words);
        if (joined.startsWith(" ") && kind != Kind.SAME) {
            passages.add(new Passage(Kind.SAME, " "));
            joined = joined.substring(1);
        }
        if (!joined.isEmpty()) {
            passages.add(new Passage(kind, joined));
        }
    }
}
