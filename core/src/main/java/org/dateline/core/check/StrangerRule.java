package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.VisitRecord;

/**
 * Whoever the text names with an honorific, a form of address or an office is on record: as principal, met, of the
 * delegation, or as somebody whom the text may mention. An office alone introduces a name only by two words or more.
 */
final class StrangerRule implements FactRule {

    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:[-‐‑'’][\\p{L}\\p{M}]+)*|\\p{Lu}\\.)";
    private static final String PARTICLE =
            "(?:(?:de|da|do|dos|del|della|van|von|der|den|bin|bint|al|el|ul|la|le|y|ter|di)[ -])";
    private static final String NAME = "(?<name>" + NAME_WORD + "(?: " + PARTICLE + "{0,2}" + NAME_WORD + "){0,4})";
    private static final String ENGLISH_HONORIFIC =
            "(?:(?:H\\. ?E\\.|HE\\.?|(?:His|Her) Excellency,?|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.|Professor|Sir|Dame|Lord|Lady|Hon\\.) )+";
    private static final String FRENCH_HONORIFIC =
            "(?:(?:S\\. ?E\\.|SE|Son Excellence|MM?\\.|Mme|Mlle|Dr|Pr|Monsieur|Madame|Me) )+";
    private static final String SPANISH_HONORIFIC =
            "(?:(?:S\\. ?E\\.|SE|Su Excelencia|Excm[oa]\\.|el Sr\\.|la Sra\\.|Sr\\.|Sra\\.|Dr\\.|Dra\\.|El Sr\\.|La Sra\\.|don|doña) )+";

    /** The first words of all of these: a text has few of them, and is searched from them on. */
    private static final Set<String> HONORIFICS = Set.of(
            "H",
            "HE",
            "His",
            "Her",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Prof",
            "Professor",
            "Sir",
            "Dame",
            "Lord",
            "Lady",
            "Hon",
            "S",
            "SE",
            "Son",
            "M",
            "MM",
            "Mme",
            "Mlle",
            "Pr",
            "Monsieur",
            "Madame",
            "Me",
            "Su",
            "Excmo",
            "Excma",
            "el",
            "la",
            "El",
            "La",
            "Sr",
            "Sra",
            "Dra",
            "don",
            "doña");

    private static final Pattern ENGLISH = introduced(ENGLISH_HONORIFIC);
    private static final Pattern FRENCH = introduced(FRENCH_HONORIFIC);
    private static final Pattern SPANISH = introduced(SPANISH_HONORIFIC);
    private static final Pattern OFFICE = Pattern.compile("(?<![\\p{L}\\p{M}-])(?<office>\\p{Lu}[\\p{L}-]+) " + NAME);

    private static final Pattern JOINT = Pattern.compile("[-‐‑'’]");

    private static Pattern introduced(String honorific) {
        return Pattern.compile("(?<![\\p{L}\\p{M}.])" + honorific + NAME);
    }

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language())) {
            return findings;
        }
        List<Known> people = text.people().stream().map(Known::of).toList();
        List<Misspelling> misspelled = text.misspellings();
        Set<String> told = new HashSet<>();
        Pattern honorific = switch (text.language()) {
            case FRENCH -> FRENCH;
            case SPANISH -> SPANISH;
            default -> ENGLISH;
        };
        for (Passage passage : text.passages()) {
            if (passage.words()
                    .equals(passage.words().toUpperCase(text.language().locale()))) {
                continue;
            }
            Matcher found = honorific.matcher(passage.words()).useTransparentBounds(true);
            int end = 0;
            for (Word word : passage.wordList()) {
                if (word.start() >= end && HONORIFICS.contains(word.written())) {
                    found.region(word.start(), passage.words().length());
                    if (found.lookingAt()) {
                        end = found.end();
                        look(passage, found, 1, people, misspelled, told, text.language(), findings);
                    }
                }
            }
            Matcher office = OFFICE.matcher(passage.words()).useTransparentBounds(true);
            for (Word word : passage.wordList()) {
                if (word.isCapitalized() && Vocabulary.of(text.language()).isOffice(word.folded())) {
                    office.region(word.start(), passage.words().length());
                    if (office.lookingAt()) {
                        look(passage, office, 2, people, misspelled, told, text.language(), findings);
                    }
                }
            }
        }
        return findings;
    }

    private static void look(
            Passage passage,
            Matcher found,
            int least,
            List<Known> people,
            List<Misspelling> misspelled,
            Set<String> told,
            Language language,
            List<Finding> findings) {
        List<Word> words = new ArrayList<>(Word.in(found.group("name")));
        int skipped = 0;
        while (!words.isEmpty() && isTitle(words.get(0).folded(), language)) {
            skipped = words.remove(0).end() + 1;
        }
        boolean noName = words.isEmpty()
                || !words.get(0).isCapitalized()
                || words.size() < least
                || words.stream()
                        .anyMatch(word ->
                                Vocabulary.NO_NAMES.contains(word.folded()) || isTitle(word.folded(), language));
        int end = found.end("name");
        if (noName
                || misspelled.stream().anyMatch(known -> known.overlaps(passage, found.start(), end))
                || people.stream().anyMatch(person -> isMeant(words, person) || isAlias(words, person))) {
            return;
        }
        String name = found.group("name")
                .substring(Math.min(skipped, found.group("name").length()));
        if (told.add(words.get(words.size() - 1).folded())) {
            findings.add(passage.warning(
                    "personNotOnRecord", found.start(), end, passage.words().substring(found.start(), end), name));
        }
    }

    private static boolean isTitle(String folded, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        return vocabulary.isOffice(folded) || vocabulary.isRank(folded) || folded.equals("general");
    }

    private static boolean isAlias(List<Word> words, Known person) {
        return words.stream().anyMatch(word -> person.aliases().contains(word.folded()));
    }

    /** The parts of a name on record, folded once for the whole text. */
    private record Known(Set<String> family, Set<String> all, Set<String> aliases) {
        static Known of(PersonOnRecord person) {
            Set<String> aliases = new HashSet<>();
            person.aliases().forEach(alias -> Word.in(alias).forEach(part -> aliases.add(part.folded())));
            return new Known(
                    folded(person.name().family()), folded(person.name().written()), aliases);
        }
    }

    /** By the family name alone or with words of the given name, or more of both; near enough to be misspelled counts. */
    private static boolean isMeant(List<Word> words, Known person) {
        Set<String> family = person.family();
        Set<String> all = person.all();
        boolean familyThere = words.stream().anyMatch(word -> isNear(word.folded(), family));
        List<Word> others = words.stream()
                .filter(word -> !isNear(word.folded(), family) && word.folded().length() > 1)
                .toList();
        if (familyThere) {
            return others.isEmpty() || others.stream().anyMatch(word -> isNear(word.folded(), all));
        }
        // "Dr Hun Manet Sok" or a given name alone: "Mr. António"
        return words.stream().allMatch(word -> isNear(word.folded(), all));
    }

    private static Set<String> folded(String name) {
        Set<String> parts = new LinkedHashSet<>();
        Word.in(name).forEach(word -> {
            parts.add(word.folded());
            for (String part : JOINT.split(word.written())) {
                parts.add(Word.folded(part));
            }
        });
        parts.add(Word.folded(name));
        return parts;
    }

    private static boolean isNear(String word, Set<String> parts) {
        return parts.contains(word)
                || word.length() > 4
                        && parts.stream().anyMatch(part -> part.length() > 4 && Word.isWithin(1, word, part));
    }
}
