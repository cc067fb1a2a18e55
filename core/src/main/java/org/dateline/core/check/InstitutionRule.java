package org.dateline.core.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.VisitRecord;

/**
 * An institution on record is named as there: the same words, joined alike. Where its acronym on record stands behind it
 * in brackets, the finding is that the expansion differs.
 */
final class InstitutionRule implements FactRule {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern ACRONYM = Pattern.compile("^ \\((?<acronym>[\\p{Lu}\\p{N}-]{2,12})\\)");

    /** Where the text names an institution otherwise than on record. */
    record Misnamed(Passage passage, int start, int end, Finding finding) {}

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        return text.misnamed().stream().map(Misnamed::finding).toList();
    }

    static List<Misnamed> in(CheckedText text) {
        List<Misnamed> findings = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language())) {
            return findings;
        }
        Set<Office> offices = new LinkedHashSet<>();
        text.people().forEach(person -> offices.addAll(person.offices()));
        Vocabulary vocabulary = Vocabulary.of(text.language());
        for (Passage passage : text.passages()) {
            List<Word> words = split(passage.words());
            Set<String> told = new LinkedHashSet<>();
            for (Office office : offices) {
                if (!office.institution().isEmpty()
                        && !Vocabulary.isForeign(office.institution(), text.language())
                        && told.add(office.institution())) {
                    look(passage, words, office, vocabulary, text.language(), findings);
                }
            }
        }
        return findings;
    }

    /** "l’Agence" is two words here. */
    private static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        for (Word word : Word.in(text)) {
            String written = word.written();
            int at = Math.max(written.indexOf('’'), written.indexOf('\''));
            if (at > 0 && at < 3) {
                String article = written.substring(0, at);
                String rest = written.substring(at + 1);
                words.add(new Word(article, Word.folded(article), word.start(), word.start() + at));
                words.add(new Word(rest, Word.folded(rest), word.start() + at + 1, word.end()));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static void look(
            Passage passage,
            List<Word> words,
            Office office,
            Vocabulary vocabulary,
            Language language,
            List<Misnamed> findings) {
        List<Word> recorded = split(office.institution());
        List<String> content = content(recorded, vocabulary);
        if (content.size() < FEWEST - 1) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isLike(words.get(i).folded(), content.get(0))) {
                continue;
            }
            int longest = Math.min(words.size(), i + recorded.size() + 2);
            for (int j = longest - 1; j > i; j--) {
                Optional<Misnamed> found =
                        compare(passage, words.subList(i, j + 1), recorded, content, office, vocabulary);
                boolean same = isSame(words.subList(i, j + 1), recorded);
                if (found.isPresent() || same) {
                    found.ifPresent(findings::add);
                    if (same) {
                        otherAcronym(passage, words.get(j).end(), office).ifPresent(findings::add);
                    }
                    i = j;
                    break;
                }
            }
        }
    }

    /** "World Food Programme (WPF)": the name is right, its acronym is not. */
    private static Optional<Misnamed> otherAcronym(Passage passage, int end, Office office) {
        Matcher acronym = ACRONYM.matcher(passage.words().substring(end));
        if (office.acronym().isEmpty()
                || !acronym.find()
                || acronym.group("acronym").equals(office.acronym())) {
            return Optional.empty();
        }
        int start = end + acronym.start("acronym");
        int stop = end + acronym.end("acronym");
        Finding found = passage.warning("acronymDiffers", start, stop, acronym.group("acronym"), office.acronym())
                .mendedBy(office.acronym());
        return Optional.of(new Misnamed(passage, start, stop, found));
    }

    private static Optional<Misnamed> compare(
            Passage passage,
            List<Word> run,
            List<Word> recorded,
            List<String> content,
            Office office,
            Vocabulary vocabulary) {
        List<String> stated = content(run, vocabulary);
        int start = run.get(0).start();
        int end = run.get(run.size() - 1).end();
        boolean whole = passage.words().substring(start, end).chars().noneMatch(c -> ",.;:()«»“”\n".indexOf(c) >= 0);
        Matcher acronym = ACRONYM.matcher(passage.words().substring(end));
        boolean expands = acronym.find()
                && !office.acronym().isEmpty()
                && acronym.group("acronym").equals(office.acronym());
        if (!whole
                || stated.isEmpty()
                || isSame(run, recorded)
                || !isLike(stated.get(stated.size() - 1), content.get(content.size() - 1)) && !expands
                || !isLike(run.get(run.size() - 1).folded(), content.get(content.size() - 1)) && !expands
                || !isMeant(
                        stated,
                        content,
                        expands || isOfThatOffice(passage.words().substring(0, start), office, vocabulary))) {
            return Optional.empty();
        }
        String written = passage.words().substring(start, end);
        Finding found = passage.warning(
                        expands ? "acronymDiffers" : "institutionDiffers", start, end, written, office.institution())
                .mendedBy(office.institution());
        return Optional.of(new Misnamed(passage, start, end, found));
    }

    /** "Superintendenta de la Superintendencia General": the office on record stands before it, so this one is meant. */
    private static boolean isOfThatOffice(String before, Office office, Vocabulary vocabulary) {
        List<Word> words = Word.in(before.substring(Math.max(0, before.length() - LONGEST_TITLE)));
        int last = words.size() - 1;
        while (last >= 0 && vocabulary.isJoint(words.get(last).folded())) {
            last--;
        }
        List<Word> title = Word.in(office.title());
        return last >= 0
                && last < words.size() - 1
                && !title.isEmpty()
                && words.get(last).folded().equals(title.get(title.size() - 1).folded());
    }

    private static boolean isSame(List<Word> run, List<Word> recorded) {
        if (run.size() != recorded.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).folded().equals(recorded.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** The same words otherwise joined, one of them spelled otherwise, or one of four or more left out or put in. */
    private static boolean isMeant(List<String> stated, List<String> recorded, boolean expands) {
        if (stated.size() == recorded.size()) {
            int other = 0;
            for (int i = 0; i < stated.size(); i++) {
                if (!isLike(stated.get(i), recorded.get(i))) {
                    other++;
                }
            }
            return other == 0 && (stated.size() >= 2) || expands && other == 1;
        }
        List<String> longer = stated.size() > recorded.size() ? stated : recorded;
        List<String> shorter = stated.size() > recorded.size() ? recorded : stated;
        return longer.size() == shorter.size() + 1
                && (longer.size() > FEWEST || expands && longer.size() == FEWEST)
                && (longer.size() > FEWEST + 1 || stated.size() < recorded.size() || expands)
                && shorter.stream().allMatch(word -> longer.stream().anyMatch(other -> isLike(word, other)));
    }

    private static boolean isLike(String a, String b) {
        return a.equals(b) || a.length() > 5 && b.length() > 5 && Word.isWithin(1, a, b);
    }

    private static List<String> content(List<Word> words, Vocabulary vocabulary) {
        return words.stream()
                .map(Word::folded)
                .filter(word -> !vocabulary.isJoint(word))
                .toList();
    }
}
