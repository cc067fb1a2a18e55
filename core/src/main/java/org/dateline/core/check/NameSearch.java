package org.dateline.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.visit.PersonName;

/** One name in Latin letters, looked for in the whole text. */
final class NameSearch {
    private static final int MOST_NAMES = 6;
    private static final int LONG_NAME = 6;
    private static final int ORDINARY_NAME = 4;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:\"“«\\n]\\s*$");

    private final PersonName name;
    private final Set<String> known;
    private final Set<String> titles;
    private final Map<Passage, List<Word>> passages;
    private final List<Misspelling> findings;
    private final String whole;
    private final String family;
    private final String given;
    private final int longest;

    NameSearch(
            PersonName name,
            Set<String> known,
            Set<String> titles,
            Map<Passage, List<Word>> passages,
            List<Misspelling> findings) {
        this.name = name;
        this.known = known;
        this.titles = titles;
        this.passages = passages;
        this.findings = findings;
        whole = Word.folded(name.written());
        family = Word.folded(name.family());
        given = PersonOnRecord.givenOf(name);
        longest = name.written().split("[ -]").length + 1;
    }

    void run() {
        for (Map.Entry<Passage, List<Word>> entry : passages.entrySet()) {
            Passage passage = entry.getKey();
            List<Word> words = entry.getValue();
            for (int i = 0; i < words.size(); i++) {
                i = Math.max(i, whole(passage, words, i));
            }
        }
        if (findings.stream().noneMatch(this::isMine) && !isWritten()) {
            wrongGivenNames();
        }
    }

    private boolean isMine(Misspelling finding) {
        return finding.name().equals(name);
    }

    private boolean isWritten() {
        return passages.keySet().stream().anyMatch(passage -> passage.words().contains(name.written()));
    }

    /** @return the index of the last word of the name that begins at i, or -1 */
    private int whole(Passage passage, List<Word> words, int i) {
        Word head = words.get(i);
        if (!head.isCapitalized()
                && !whole.startsWith(head.folded())
                && !family.startsWith(head.folded())
                && !given.startsWith(head.folded())) {
            return -1;
        }
        StringBuilder run = new StringBuilder();
        int familyEnd = -1;
        for (int j = i; j < words.size() && j < i + longest; j++) {
            if (j > i && !isJoined(passage.words(), words.get(j - 1), words.get(j))) {
                break;
            }
            run.append(words.get(j).folded());
            if (run.toString().equals(whole) || (j > i && isTurned(run.toString()))) {
                compare(passage, words.get(i).start(), words.get(j).end());
                return j;
            }
            if (run.toString().equals(family)) {
                familyEnd = j;
                if (!isWholeAround(passage, words, i, j)) {
                    familyAlone(passage, words.get(i).start(), words.get(j).end());
                }
            } else if (isNear(passage, words, i, j, run.toString())) {
                report(passage, words.get(i).start(), words.get(j).end());
                return j;
            }
        }
        return familyEnd;
    }

    /** Whether more of the name stands around its family name, so that the whole was, or will be, compared. */
    private boolean isWholeAround(Passage passage, List<Word> words, int i, int j) {
        if (!whole.startsWith(family) || whole.equals(family)) {
            return false;
        }
        StringBuilder run = new StringBuilder(family);
        for (int k = j + 1; k < words.size() && run.length() < whole.length(); k++) {
            if (!isJoined(passage.words(), words.get(k - 1), words.get(k))) {
                return false;
            }
            run.append(words.get(k).folded());
        }
        return Word.isWithin(2, run.toString(), whole) || i < 0;
    }

    private boolean isTurned(String run) {
        return !given.isEmpty() && !run.equals(whole) && (run.equals(given + family) || run.equals(family + given));
    }

    private void compare(Passage passage, int start, int end) {
        if (!plain(passage.words().substring(start, end)).equals(plain(name.written()))
                && !isInCapitals(passage.words())) {
            report(passage, start, end);
        }
    }

    /** Alone, a family name may keep or lose its capitals, but not its accents and hyphens. */
    private void familyAlone(Passage passage, int start, int end) {
        String written = passage.words().substring(start, end);
        boolean named = Character.isUpperCase(written.codePointAt(0))
                && Word.folded(name.family()).length() >= ORDINARY_NAME;
        if (named && !plain(written).equalsIgnoreCase(plain(name.family())) && !isInCapitals(passage.words())) {
            report(passage, start, end);
        }
    }

    /** A letter lost, added, changed or two swapped, in the whole name or in a long family name with a title. */
    private boolean isNear(Passage passage, List<Word> words, int i, int j, String run) {
        if (!words.get(i).isCapitalized()
                || !words.get(j).isCapitalized()
                || titles.contains(words.get(i).folded())
                        && !known.contains(words.get(i).folded())
                || words.get(i).written().length() == 1
                || words.get(j).written().length() == 1) {
            return false;
        }
        if (j > i && !given.isEmpty() && run.length() >= ORDINARY_NAME) {
            boolean familyRight = whole.startsWith(family) ? run.startsWith(family) : run.endsWith(family);
            boolean givenRight = whole.startsWith(family) ? run.endsWith(given) : run.startsWith(given);
            int allowed = whole.length() >= LONG_NAME ? familyRight && given.length() >= LONG_NAME ? 2 : 1 : 1;
            return (familyRight || givenRight)
                    && Math.abs(run.length() - whole.length()) <= allowed
                    && Word.isWithin(allowed, run, whole)
                    && !isInCapitals(passage.words());
        }
        return j == i && isNearFamily(words, i, run, family);
    }

    private boolean isNearFamily(List<Word> words, int i, String run, String family) {
        if (family.length() < LONG_NAME || known.contains(run) || i == 0) {
            return false;
        }
        Word before = words.get(i - 1);
        boolean titled = before.isInCapitals() || titles.contains(before.folded()) && before.isCapitalized();
        return titled
                && before.end() + 3 > words.get(i).start()
                && !run.equals(family + "s")
                && Word.distance(run, family) == 1;
    }

    private void wrongGivenNames() {
        boolean familyFirst = Word.folded(name.written()).startsWith(family);
        if (given.isEmpty() || (family.length() < ORDINARY_NAME && !familyFirst)) {
            return;
        }
        for (Map.Entry<Passage, List<Word>> entry : passages.entrySet()) {
            Passage passage = entry.getKey();
            List<Word> words = entry.getValue();
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).folded().equals(family)) {
                    continue;
                }
                int other = familyFirst ? i + 1 : i - 1;
                if (other >= 0 && other < words.size() && isOtherGivenName(passage.words(), words, i, other)) {
                    Word a = words.get(Math.min(i, other));
                    Word b = words.get(Math.max(i, other));
                    report(passage, a.start(), b.end());
                    return;
                }
            }
        }
    }

    private boolean isOtherGivenName(String text, List<Word> words, int family, int other) {
        Word a = words.get(Math.min(family, other));
        Word b = words.get(Math.max(family, other));
        Word word = words.get(other);
        String folded = word.folded();
        boolean familyFirst = other > family;
        boolean capitals = words.get(family).isInCapitals();
        boolean first = other == 0
                || SENTENCE_END.matcher(text.substring(0, word.start())).find();
        return isJoined(text, a, b)
                && word.isCapitalized()
                && !word.isInCapitals()
                && Character.isUpperCase(
                        word.written().codePointAt(word.written().lastIndexOf('-') + 1))
                && !belongsToMoreNames(text, words, family)
                && folded.length() > 1
                && words.get(family).isCapitalized()
                && (!familyFirst || capitals)
                && (familyFirst || !first || folded.charAt(0) == given.charAt(0) && folded.length() >= ORDINARY_NAME)
                && !given.contains(folded)
                && !titles.contains(folded)
                && !known.contains(folded);
    }

    /** "António Manuel de Carvalho Vitorino": more of the name than is on record. */
    private boolean belongsToMoreNames(String text, List<Word> words, int end) {
        for (int i = end - 1;
                i >= Math.max(0, end - MOST_NAMES) && isJoined(text, words.get(i), words.get(i + 1));
                i--) {
            if (words.get(i).folded().length() > 1
                    && given.contains(words.get(i).folded())
                    && words.get(i).isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    private void report(Passage passage, int start, int end) {
        findings.add(new Misspelling(name, passage, start, end));
    }

    private static boolean isJoined(String text, Word a, Word b) {
        String between = text.substring(a.end(), b.start());
        return between.equals(" ") || between.equals(". ") && a.written().length() == 1;
    }

    private static boolean isInCapitals(String passage) {
        return passage.equals(passage.toUpperCase(Locale.ROOT));
    }

    private static String plain(String name) {
        return name.replace('’', '\'').replace('ʼ', '\'').replace('‐', '-').replace('‑', '-');
    }
}
