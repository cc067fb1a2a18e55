package org.dateline.workflow.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Which parts of a list became which others. */
final class Changes {

    /** From one place to another, the second exclusive, in the list before; and what stands there after it. */
    record Change(int start, int end, List<String> now) {
        Change {
            now = List.copyOf(now);
        }
    }

    /** Beyond so many parts nobody reads a comparison word by word, and making one takes too long. */
    private static final int MOST_PARTS = 8_000;

    private Changes() {}

    static List<Change> between(List<String> before, List<String> now) {
        if (before.equals(now)) {
            return List.of();
        }
        if (before.size() > MOST_PARTS || now.size() > MOST_PARTS) {
            return List.of(new Change(0, before.size(), now));
        }
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(
                    changes,
                    new Change(
                            start,
                            start + delta.getSource().size(),
                            delta.getTarget().getLines()));
        }
        return changes;
    }

    /** What is taken out and what is put in at one place is one change. */
    private static void add(List<Change> changes, Change change) {
        Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        if (last == null || last.end() < change.start()) {
            changes.add(change);
        } else {
            List<String> now = new ArrayList<>(last.now());
            now.addAll(change.now());
            changes.set(changes.size() - 1, new Change(last.start(), change.end(), now));
        }
    }
}
