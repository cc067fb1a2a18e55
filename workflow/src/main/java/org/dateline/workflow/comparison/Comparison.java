package org.dateline.workflow.comparison;

import java.util.ArrayList;
import java.util.List;
import org.dateline.workflow.comparison.Changes.Change;

/**
 * What became of a text, word by word.
 *
 * @param passages of both texts in their order; those that are not added are the text before, those that are not removed
 *     the text after
 */
public record Comparison(List<Passage> passages) {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public record Passage(Kind kind, String words) {}

    public Comparison {
        passages = List.copyOf(passages);
    }

    public static Comparison of(String before, String after) {
        Writer writer = new Writer();
        writer.compare(Words.blocks(before), Words.blocks(after), true);
        return new Comparison(writer.passages);
    }

    public boolean isSame() {
        return passages.stream().allMatch(passage -> passage.kind() == Kind.KEPT);
    }

    private static final class Writer {
        private final List<Passage> passages = new ArrayList<>();

        /** First block by block, then the words of what is not the same. */
        void compare(List<String> before, List<String> after, boolean blocks) {
            int at = 0;
            for (Change change : Changes.between(before, after)) {
                add(Kind.KEPT, String.join("", before.subList(at, change.start())));
                String removed = String.join("", before.subList(change.start(), change.end()));
                String added = String.join("", change.now());
                if (blocks) {
                    compare(Words.of(removed), Words.of(added), false);
                } else {
                    add(Kind.REMOVED, removed);
                    add(Kind.ADDED, added);
                }
                at = change.end();
            }
            add(Kind.KEPT, String.join("", before.subList(at, before.size())));
        }

        private void add(Kind kind, String words) {
            if (words.isEmpty()) {
                return;
            }
            int last = passages.size() - 1;
            if (last >= 0 && passages.get(last).kind() == kind) {
                passages.set(last, new Passage(kind, passages.get(last).words() + words));
            } else {
                passages.add(new Passage(kind, words));
            }
        }
    }
}
