package org.dateline.core.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.VisitRecord;

/**
 * A sentence that tells the visit names no other country as the one visited, and the host country and the cities on record
 * are spelled as there.
 */
final class CountryRule implements FactRule {

    private static final Map<Language, Pattern> VISITED = new EnumMap<>(Language.class);
    private static final Map<Language, Set<String>> COUNTRIES = new ConcurrentHashMap<>();
    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    static {
        VISITED.put(
                Language.ENGLISH,
                visited(
                        "(?:visited|visits?(?: of \\p{L}+)? to|trip to|mission to|arrived in|travelled to) (?:the )?",
                        Language.ENGLISH));
        VISITED.put(
                Language.FRENCH,
                visited(
                        "(?:visité|rendue?s?|(?:visite|voyage|mission)(?: \\p{L}+){0,4}) (?:(?:au|aux|en|à la|le|la|les) |l[’'])",
                        Language.FRENCH));
        VISITED.put(
                Language.SPANISH,
                visited(
                        "(?:visitó|visitado|viajó a|(?:visita|viaje|misión)(?: \\p{L}+){0,3}(?: a| al| en)) (?:la |el |los )?",
                        Language.SPANISH));
    }

    private static Pattern visited(String words, Language language) {
        String names = names(language).stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<!\\p{L})" + words + "(?-i:(?<country>" + names + "))(?!\\p{L})(?![’']s)");
    }

    private static Set<String> names(Language language) {
        return COUNTRIES.computeIfAbsent(
                language,
                any -> HostCountry.all(language).stream()
                        .map(country -> country.nameIn(language))
                        .collect(Collectors.toSet()));
    }

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        Pattern visited = VISITED.get(text.language());
        if (visited == null) {
            return findings;
        }
        String host = record.visit().hostCountry().nameIn(text.language());
        VisitSentence telling = text.visitSentence();
        Set<String> places = new HashSet<>(record.visit().cities());
        places.add(host);
        for (Passage passage : text.passages()) {
            boolean headline = passage.part() == Part.HEADLINE || passage.part() == Part.SUBHEAD;
            for (Passage.Sentence sentence : passage.sentences()) {
                if (headline || telling.tells(sentence.words())) {
                    other(passage, sentence, visited, host, findings);
                }
            }
            spelling(passage, places, text, findings);
        }
        return findings;
    }

    private static void other(
            Passage passage, Passage.Sentence sentence, Pattern visited, String host, List<Finding> findings) {
        Matcher found = visited.matcher(sentence.words());
        if (found.find()
                && !found.group("country").equals(host)
                && !sentence.words().contains(host)) {
            findings.add(passage.warning(
                            "countryDiffers",
                            sentence.start() + found.start("country"),
                            sentence.start() + found.end("country"),
                            found.group("country"),
                            host)
                    .mendedBy(host));
        }
    }

    /** One letter inside lost, added, changed or swapped. Another ending is another form: Kenya, Kenyan. */
    private static void spelling(Passage passage, Set<String> places, CheckedText text, List<Finding> findings) {
        List<Word> words = passage.wordList();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCapitalized()) {
                continue;
            }
            for (String place : places) {
                int last = i + place.split(" ").length - 1;
                if (last < words.size() && isMisspelled(passage, i, last, place, places, text)) {
                    int start = words.get(i).start();
                    int end = words.get(last).end();
                    findings.add(passage.warning(
                                    "placeSpelling", start, end, passage.words().substring(start, end), place)
                            .mendedBy(place));
                    break;
                }
            }
        }
    }

    private static boolean isMisspelled(
            Passage passage, int first, int last, String place, Set<String> places, CheckedText text) {
        Word head = passage.wordList().get(first);
        String written = passage.words()
                .substring(head.start(), passage.wordList().get(last).end());
        if (written.length() < SHORTEST) {
            return false;
        }
        String folded = Word.folded(place);
        if (last > first) {
            String whole = Word.folded(written);
            return folded.length() >= LONG && !whole.equals(folded) && isSlip(whole, folded);
        }
        return folded.length() >= SHORTEST
                && (isSlip(head.folded(), folded) && !isSomethingElse(head, places, text)
                        || head.folded().equals(folded) && isOtherAccents(written, place, text.language()));
    }

    /** English leaves the accents of foreign cities out; whoever writes accents writes the right ones. */
    private static boolean isOtherAccents(String written, String place, Language language) {
        return !written.equalsIgnoreCase(place)
                && !written.replace('’', '\'').equalsIgnoreCase(place.replace('’', '\''))
                && (language != Language.ENGLISH || written.chars().anyMatch(c -> c > 'z' && Character.isLetter(c)))
                && !written.equals(written.toUpperCase(language.locale()))
                && written.indexOf('-') == place.indexOf('-');
    }

    private static boolean isSlip(String word, String place) {
        int end = Math.min(2, place.length() - 1);
        return !word.equals(place)
                && word.charAt(0) == place.charAt(0)
                && Math.abs(word.length() - place.length()) <= 1
                && word.endsWith(place.substring(place.length() - end))
                && Word.distance(word, place) == 1;
    }

    private static boolean isSomethingElse(Word word, Set<String> places, CheckedText text) {
        return names(text.language()).contains(word.written())
                || Stream.concat(
                                places.stream(),
                                text.people().stream()
                                        .map(person -> person.name().written()))
                        .anyMatch(known -> Word.in(known).stream()
                                .anyMatch(part -> part.folded().equals(word.folded())));
    }
}
