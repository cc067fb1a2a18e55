package org.dateline.workflow.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.workflow.comparison.Changes.Change;

/**
 * Words of a passage for which others are to be read.
 *
 * @param before as readers have them: so many that they find the place
 */
record WordChange(String before, String after) {

    /** Changes that are as near as this are told as one. In parts, of which a space is one. */
    private static final int NEAR = 3;
    /** Beyond this share of its words, a passage is told as a whole. */
    private static final double MOST_CHANGED = 0.7;
    /** Passages with less than this share of their words in common are not the same passage. */
    private static final double ALIKE = 0.3;

    private static final int WIDEST = 12;

    static boolean areAlike(String one, String other) {
        List<String> words = Words.of(one).stream().filter(WordChange::hasWord).toList();
        List<String> others =
                Words.of(other).stream().filter(WordChange::hasWord).toList();
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : others) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common >= ALIKE * (words.size() + others.size());
    }

    static List<WordChange> between(String before, String after) {
        List<String> old = Words.of(before);
        List<Change> changes = together(old, Changes.between(old, Words.of(after)));
        int changed = changes.stream()
                .mapToInt(change -> change.end() - change.start())
                .sum();
        List<WordChange> told = new ArrayList<>();
        if (changed <= MOST_CHANGED * old.size()) {
            List<Place> places = changes.stream()
                    .map(change -> Place.of(change).widened(old))
                    .toList();
            apart(places).forEach(place -> told.add(place.told(old)));
        }
        boolean findable = told.stream().allMatch(change -> isOnce(change.before(), before));
        return findable && !told.isEmpty() ? List.copyOf(told) : List.of(new WordChange(before, after));
    }

    private static List<Change> together(List<String> old, List<Change> changes) {
        List<Change> together = new ArrayList<>();
        for (Change change : changes) {
            Change last = together.isEmpty() ? null : together.get(together.size() - 1);
            if (last != null && change.start() - last.end() <= NEAR) {
                List<String> now = new ArrayList<>(last.now());
                now.addAll(old.subList(last.end(), change.start()));
                now.addAll(change.now());
                together.set(together.size() - 1, new Change(last.start(), change.end(), now));
            } else {
                together.add(change);
            }
        }
        return together;
    }

    /** Places that reach into each other are told as one: what is quoted is the text as readers have it. */
    private static List<Place> apart(List<Place> places) {
        List<Place> apart = new ArrayList<>();
        for (Place place : places) {
            Place last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && place.from() < last.to()) {
                apart.set(apart.size() - 1, last.with(place));
            } else {
                apart.add(place);
            }
        }
        return apart;
    }

    /** Where words changed, with as many beside them as are quoted. From and to count parts, the second exclusive. */
    private record Place(int from, int to, List<Change> changes) {

        static Place of(Change change) {
            return new Place(change.start(), change.end(), List.of(change));
        }

        Place with(Place next) {
            List<Change> both = new ArrayList<>(changes);
            both.addAll(next.changes);
            return new Place(Math.min(from, next.from), Math.max(to, next.to), both);
        }

        /** With words beside it, if there would be nothing to quote, or the same words stand elsewhere in the passage. */
        Place widened(List<String> old) {
            String passage = String.join("", old);
            Place place = this;
            boolean back = true;
            for (int wider = 0; wider < WIDEST && !place.isTelling(old, passage); wider++) {
                place = back && place.from > 0 || place.to == old.size()
                        ? new Place(wordBefore(old, place.from), place.to, changes)
                        : new Place(place.from, wordAfter(old, place.to), changes);
                back = !back;
            }
            return place;
        }

        private boolean isTelling(List<String> old, String passage) {
            String quoted = quoted(old);
            String read = read(old);
            return hasWord(quoted)
                    && hasWord(read)
                    && isOnce(quoted.strip(), passage)
                    && edges(quoted).equals(edges(read));
        }

        WordChange told(List<String> old) {
            return new WordChange(quoted(old).strip(), read(old).strip());
        }

        private String quoted(List<String> old) {
            return String.join("", old.subList(from, to));
        }

        private String read(List<String> old) {
            StringBuilder read = new StringBuilder();
            int at = from;
            for (Change change : changes) {
                old.subList(at, change.start()).forEach(read::append);
                change.now().forEach(read::append);
                at = change.end();
            }
            old.subList(at, to).forEach(read::append);
            return read.toString();
        }
    }

    /** The spaces at both ends, which are not quoted. */
    private static String edges(String words) {
        String bare = words.strip();
        return words.replace(bare, "|");
    }

    private static int wordBefore(List<String> parts, int from) {
        int at = from;
        while (at > 0) {
            at--;
            if (hasWord(parts.get(at))) {
                break;
            }
        }
        return at;
    }

    private static int wordAfter(List<String> parts, int to) {
        int at = to;
        while (at < parts.size()) {
            at++;
            if (hasWord(parts.get(at - 1))) {
                break;
            }
        }
        return at;
    }

    private static boolean isOnce(String words, String passage) {
        int first = passage.indexOf(words);
        return first < 0 || passage.indexOf(words, first + 1) < 0;
    }

    private static boolean hasWord(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
