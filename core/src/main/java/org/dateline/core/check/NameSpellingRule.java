package org.dateline.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.VisitRecord;

/**
 * Names are spelled as on record: accents, hyphens, the capitals of the family name, no letter lost or swapped, the given
 * name that belongs to the family name; in Russian, Arabic and Chinese as the shared record writes them there. Somebody
 * else of the same family name is not meant where the text names the person on record, too.
 */
final class NameSpellingRule implements FactRule {

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        return text.misspellings().stream()
                .map(found -> found.passage()
                        .warning(
                                "nameSpelling",
                                found.start(),
                                found.end(),
                                found.written(),
                                printed(found.name(), text.language()))
                        .mendedBy(printed(found.name(), text.language())))
                .distinct()
                .toList();
    }

    static String printed(PersonName name, Language language) {
        return language == Language.CHINESE ? name.written().replace(" ", "") : name.written();
    }

    /** Every name that is written otherwise than on record. */
    static List<Misspelling> in(CheckedText text, VisitRecord record) {
        List<PersonOnRecord> people = text.people();
        List<Misspelling> found = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language())) {
            for (Passage passage : text.passages()) {
                people.forEach(person -> person.nameIn(text.language())
                        .ifPresent(name -> NameInOtherLetters.misspelled(name, passage, text.language(), found)));
            }
            return found;
        }
        Map<Passage, List<Word>> passages = new LinkedHashMap<>();
        text.passages().forEach(passage -> passages.put(passage, passage.wordList()));
        Set<String> known = new LinkedHashSet<>();
        people.forEach(person -> Word.in(person.name().written()).forEach(word -> known.add(word.folded())));
        Set<String> titles = titles(record, people);
        for (PersonOnRecord person : people) {
            person.nameIn(text.language()).ifPresent(name -> {
                new NameSearch(name, known, titles, passages, found).run();
                person.aliases().forEach(alias -> alias(alias, name, passages.keySet(), found));
            });
        }
        return found;
    }

    private static void alias(String alias, PersonName name, Set<Passage> passages, List<Misspelling> found) {
        for (Passage passage : passages) {
            for (int at = passage.words().indexOf(alias);
                    at >= 0;
                    at = passage.words().indexOf(alias, at + 1)) {
                int start = at;
                int end = at + alias.length();
                boolean whole =
                        (start == 0 || !Character.isLetter(passage.words().charAt(start - 1)))
                                && (end == passage.words().length()
                                        || !Character.isLetter(passage.words().charAt(end)));
                if (whole
                        && !alias.equals(name.written())
                        && found.stream().noneMatch(known -> known.overlaps(passage, start, end))) {
                    found.add(new Misspelling(name, passage, start, end));
                }
            }
        }
    }

    /** Capitalized words that stand before a name and are no given name. */
    private static Set<String> titles(VisitRecord record, List<PersonOnRecord> people) {
        Set<String> titles = new LinkedHashSet<>(Vocabulary.BEFORE_NAMES);
        people.stream()
                .flatMap(person -> person.offices().stream())
                .map(Office::title)
                .forEach(title -> Word.in(title).forEach(word -> titles.add(word.folded())));
        Stream.concat(
                        record.visit().cities().stream(),
                        Stream.of(record.visit().hostCountry().nameIn(Language.ENGLISH)))
                .forEach(place -> Word.in(place).forEach(word -> titles.add(word.folded())));
        return titles;
    }
}
