package org.dateline.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;

/**
 * Names in Latin letters are spelled as on record: accents, hyphens, the capitals of the family name, no letter lost or
 * swapped, the given name that belongs to the family name. Somebody else of the same family name is not meant where the
 * text names the person on record, too.
 */
final class NameSpellingRule implements FactRule {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\s.'’ʼ-]+");
    private static final int MOST_NAMES = 6;
    private static final int LONG_NAME = 6;
    private static final int ORDINARY_NAME = 4;

    /** Capitalized words that stand before a name and are no given name. */
    private static final Set<String> TITLES = Set.of(
            ("mr mrs ms dr prof mme m mlle sr sra dra don dona doctor professor sir lady lord dame president presidente"
                            + " presidenta prime premier premiere minister ministers ministre ministra ministro vice deputy"
                            + " state councillor secretary secretaire secretario secretaria general director directeur"
                            + " directrice directora chairman chairwoman chair chairperson commissioner commissaire comisionado"
                            + " comisionada ambassador ambassadeur ambassadrice embajador embajadora governor gouverneur"
                            + " gobernador gobernadora mayor maire alcalde alcaldesa senator king queen prince princess"
                            + " representative chief head foreign the and with both to of for by le la el los les et y e when"
                            + " while after before since as but then later yesterday today madame monsieur senor senora"
                            + " excellency excellence excelencia monday tuesday wednesday thursday friday saturday sunday"
                            + " colonel captain admiral judge justice cardinal bishop archbishop pope saint")
                    .split(" "));

    @Override
    public List<Finding> check(ReleaseText text, VisitRecord record) {
        Visit visit = record.visit();
        List<Finding> findings = new ArrayList<>();
        Map<Passage, List<Word>> passages = new LinkedHashMap<>();
        Passage.of(text).forEach(passage -> passages.put(passage, Word.in(passage.words())));
        Set<String> known = new LinkedHashSet<>();
        people(visit).forEach(name -> Word.in(name.written()).forEach(word -> known.add(word.folded())));
        Set<String> titles = titles(visit);
        for (PersonName name : new LinkedHashSet<>(people(visit).toList())) {
            if (LATIN.matcher(name.written()).matches()) {
                new Search(name, known, titles, passages, findings).run();
            }
        }
        return findings.stream().distinct().toList();
    }

    private static Stream<PersonName> people(Visit visit) {
        return Stream.concat(
                Stream.of(visit.principal().name()),
                visit.counterparts().stream().map(Counterpart::name));
    }

    private static Set<String> titles(Visit visit) {
        Set<String> titles = new LinkedHashSet<>(TITLES);
        Stream.concat(
                        Stream.of(visit.principal().office()),
                        visit.counterparts().stream().flatMap(counterpart -> counterpart.offices().stream()))
                .map(Office::title)
                .forEach(title -> Word.in(title).forEach(word -> titles.add(word.folded())));
        Stream.concat(visit.cities().stream(), Stream.of(visit.hostCountry().nameIn(Language.ENGLISH)))
                .forEach(place -> Word.in(place).forEach(word -> titles.add(word.folded())));
        return titles;
    }

    /** One name, looked for in the whole text. */
    private static final class Search {

        private final PersonName name;
        private final Set<String> known;
        private final Set<String> titles;
        private final Map<Passage, List<Word>> passages;
        private final List<Finding> findings;
        private final String whole;
        private final String family;
        private final String given;
        private final int longest;

        Search(
                PersonName name,
                Set<String> known,
                Set<String> titles,
                Map<Passage, List<Word>> passages,
                List<Finding> findings) {
            this.name = name;
            this.known = known;
            this.titles = titles;
            this.passages = passages;
            this.findings = findings;
            whole = Word.folded(name.written());
            family = Word.folded(name.family());
            given = Word.folded(name.written()
                    .replaceFirst(
                            "(?iu)(?<![\\p{L}\\p{M}])" + Pattern.quote(name.family()) + "(?![\\p{L}\\p{M}])", ""));
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

        private boolean isMine(Finding finding) {
            return finding.arguments().get(1).equals(name.written());
        }

        private boolean isWritten() {
            return passages.keySet().stream()
                    .anyMatch(passage -> passage.words().contains(name.written()));
        }

        /** @return the index of the last word of the name that begins at i, or -1 */
        private int whole(Passage passage, List<Word> words, int i) {
            StringBuilder run = new StringBuilder();
            int familyEnd = -1;
            for (int j = i; j < words.size() && j < i + longest; j++) {
                if (j > i && !isJoined(passage.words(), words.get(j - 1), words.get(j))) {
                    break;
                }
                run.append(words.get(j).folded());
                String written = passage.words()
                        .substring(words.get(i).start(), words.get(j).end());
                if (run.toString().equals(whole) || (j > i && isTurned(run.toString()))) {
                    compare(passage, written, name.written());
                    return j;
                }
                if (run.toString().equals(family)) {
                    familyEnd = j;
                    if (!isWholeAround(passage, words, i, j)) {
                        familyAlone(passage, written);
                    }
                } else if (isNear(passage, words, i, j, run.toString())) {
                    report(passage, written);
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
            return Word.distance(run.toString(), whole) <= 2 || i < 0;
        }

        private boolean isTurned(String run) {
            return !given.isEmpty()
                    && !run.equals(Word.folded(name.written()))
                    && (run.equals(given + family) || run.equals(family + given));
        }

        private void compare(Passage passage, String written, String recorded) {
            if (!plain(written).equals(plain(recorded)) && !isInCapitals(passage.words())) {
                report(passage, written);
            }
        }

        /** Alone, a family name may keep or lose its capitals, but not its accents and hyphens. */
        private void familyAlone(Passage passage, String written) {
            boolean named = Character.isUpperCase(written.codePointAt(0))
                    && Word.folded(name.family()).length() >= ORDINARY_NAME;
            if (named && !plain(written).equalsIgnoreCase(plain(name.family())) && !isInCapitals(passage.words())) {
                report(passage, written);
            }
        }

        /** A letter lost, added, changed or two swapped, in the whole name or in a long family name with a title. */
        private boolean isNear(Passage passage, List<Word> words, int i, int j, String run) {
            if (!words.get(i).isCapitalized()
                    || !words.get(j).isCapitalized()
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
                        && Word.distance(run, whole) <= allowed
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
                        report(passage, passage.words().substring(a.start(), b.end()));
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
            boolean first = other == 0 || text.substring(0, word.start()).matches("(?s).*[.!?…:\"“«\\n]\\s*$");
            return isJoined(text, a, b)
                    && word.isCapitalized()
                    && !word.isInCapitals()
                    && Character.isUpperCase(
                            word.written().codePointAt(word.written().lastIndexOf('-') + 1))
                    && !belongsToMoreNames(text, words, family)
                    && folded.length() > 1
                    && words.get(family).isCapitalized()
                    && (!familyFirst || capitals)
                    && (familyFirst
                            || !first
                            || folded.charAt(0) == given.charAt(0) && folded.length() >= ORDINARY_NAME)
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

        private void report(Passage passage, String written) {
            findings.add(Finding.warning("nameSpelling", passage.part(), written, name.written()));
        }
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
