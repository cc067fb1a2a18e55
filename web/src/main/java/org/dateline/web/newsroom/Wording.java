package org.dateline.web.newsroom;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, one after the other, however they are set: in Unicode NFKC, so that a ligature is its letters,
 * without spaces, line ends and marks that nobody sees, and with one sort of quotation marks and dashes.
 *
 * @param keys what is compared
 * @param shown the same words as they stand in the text, with a space before where there is one
 */
record Wording(List<String> keys, List<String> shown) {

    /** So many words in a row are not in two texts by chance. */
    private static final int IN_A_ROW = 4;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\p{Cc}&&[^\\s]]");
    /** A Chinese character, a word, or a sign. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[[\\p{L}\\p{M}\\p{N}]&&[^\\p{IsHan}]]+|\\S");

    private static final Map<Integer, String> SIGNS = signs("\"", "“”„‟«»″", "'", "‘’‚‛‹›′`´", "-", "‐‑‒–—―−");

    Wording {
        keys = List.copyOf(keys);
        shown = List.copyOf(shown);
    }

    static Wording of(String text) {
        String plain = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        List<String> keys = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        int end = 0;
        for (MatchResult word : (Iterable<MatchResult>) WORD.matcher(plain).results()::iterator) {
            keys.add(SIGNS.getOrDefault(word.group().codePointAt(0), word.group()));
            shown.add((word.start() > end ? " " : "") + word.group());
            end = word.end();
        }
        return new Wording(keys, shown);
    }

    private static Map<Integer, String> signs(String... each) {
        Map<Integer, String> signs = new HashMap<>();
        for (int i = 0; i < each.length; i += 2) {
            String as = each[i];
            each[i + 1].codePoints().forEach(sign -> signs.put(sign, as));
        }
        return Map.copyOf(signs);
    }

    int size() {
        return keys.size();
    }

    /** Whether all of it stands in another text, in one piece. */
    boolean standsIn(Wording other) {
        return Collections.indexOfSubList(other.keys, keys) >= 0;
    }

    /** How much of it stands in another text too, from 0 to 1. */
    double sharedWith(Wording other) {
        Set<List<String>> mine = rows();
        if (mine.isEmpty()) {
            return 0;
        }
        Set<List<String>> theirs = other.rows();
        return (double) mine.stream().filter(theirs::contains).count() / mine.size();
    }

    Wording part(Part part) {
        return new Wording(keys.subList(part.from(), part.until()), shown.subList(part.from(), part.until()));
    }

    /** A part of a text, from one word until before another. */
    record Part(int from, int until) {}

    /**
     * The part of this text that another may be taken from: from the first words of the other that stand here too to its
     * last. All of it if none do.
     */
    Part partLike(Wording other) {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + IN_A_ROW <= size(); i++) {
            places.computeIfAbsent(row(i), row -> new ArrayList<>()).add(i);
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i + IN_A_ROW <= other.size(); i++) {
            if (places.containsKey(other.row(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        Part best = new Part(0, size());
        int least = Integer.MAX_VALUE;
        for (int from : first < 0 ? List.<Integer>of() : places.getOrDefault(other.row(first), List.of())) {
            for (int until : places.getOrDefault(other.row(last), List.of())) {
                int stretched = Math.abs(until - from - (last - first));
                if (until >= from && stretched < least) {
                    least = stretched;
                    best = new Part(Math.max(0, from - first), Math.min(size(), until + other.size() - last));
                }
            }
        }
        return best;
    }

    private List<String> row(int start) {
        return keys.subList(start, start + IN_A_ROW);
    }

    private Set<List<String>> rows() {
        Set<List<String>> rows = new HashSet<>();
        for (int i = 0; i + IN_A_ROW <= keys.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }
}
