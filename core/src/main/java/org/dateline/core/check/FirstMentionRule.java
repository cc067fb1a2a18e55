package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.VisitRecord;

/**
 * The body first names a person by the whole name, with an office beside it; afterwards the family name is enough. A text
 * of one or two paragraphs has no room for that and is left alone.
 */
final class FirstMentionRule implements FactRule {

    private static final Pattern JOINED = Pattern.compile(
            "(?:,| and| et| y| as well as| ainsi que)+ (?:and |et |y )?(?:(?:H\\. ?E\\.|S\\. ?E\\.|HE|SE|Mr\\.?|Ms\\.?|M\\.|Mme|Dr) )*");
    private static final Pattern ADDRESS = Pattern.compile(
            ",? ?(?:(?:la |el )?(?:H\\. ?E\\.|S\\. ?E\\.|HE|SE|Mr\\.?|Ms\\.?|M\\.|Mme|Dr|Excm[oa]\\.|Sra?\\.) ?)*$");
    private static final Pattern PARTED = Pattern.compile(", (?:and |et |y )?| and | et | y |; ");
    /** "Thank you, Amina Yusuf": who is spoken to is not introduced to the hearers. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:thank you|thanks|dear|merci|ch[eè]re?|gracias|querid[oa]|estimad[oa]|apreciad[oa]),? $");

    private static final int PARAGRAPHS = 3;
    private static final int BEFORE = 120;
    private static final int BEHIND = 90;

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language()) || text.body().size() < PARAGRAPHS) {
            return findings;
        }
        Set<PersonOnRecord> told = new HashSet<>();
        List<Misspelling> misspelled = text.misspellings();
        misspelled.forEach(wrong -> text.people().stream()
                .filter(person -> person.name().equals(wrong.name()))
                .forEach(told::add));
        List<Mention> mentions = text.mentions();
        List<Passage> passages = text.body();
        for (Mention mention : mentions) {
            if (mention.passage().part() != Part.BODY || mention.passage().isHeading() || !told.add(mention.person())) {
                continue;
            }
            String name = mention.person().name().written();
            if (!mention.whole()) {
                findings.add(mention.passage()
                        .advice("firstMentionShort", mention.start(), mention.end(), name)
                        .mendedBy(name));
            } else if (!SPOKEN_TO
                            .matcher(mention.passage().words().substring(0, mention.start()))
                            .find()
                    && !isPresented(mention, passages)
                    && !hasOffice(mention, mentions, text.language())) {
                findings.add(mention.passage().advice("titleMissing", mention.start(), mention.end(), name));
            }
        }
        return findings;
    }

    /** "The High Commissioner said … Marta Lindqvist, who": the text has said the office on record before. */
    private static boolean isPresented(Mention mention, List<Passage> passages) {
        List<String> titles = mention.person().offices().stream()
                .map(office -> Word.folded(office.title()))
                .toList();
        StringBuilder said = new StringBuilder();
        for (Passage passage : passages) {
            for (Word word : passage.wordList()) {
                if (passage.equals(mention.passage()) && word.start() >= mention.start()) {
                    return titles.stream().anyMatch(said.toString()::contains);
                }
                said.append(word.folded());
            }
        }
        return titles.stream().anyMatch(said.toString()::contains);
    }

    /** "Ministers A and B", "A and B, both ministers": what is said of one of those joined is said of all. */
    private static boolean hasOffice(Mention mention, List<Mention> mentions, Language language) {
        List<Mention> here = mentions.stream()
                .filter(other -> other.passage().equals(mention.passage()))
                .toList();
        int first = here.indexOf(mention);
        int last = first;
        while (first > 0 && isJoined(here.get(first - 1), here.get(first))) {
            first--;
        }
        while (last + 1 < here.size() && isJoined(here.get(last), here.get(last + 1))) {
            last++;
        }
        String words = mention.passage().words();
        String before = before(
                words, here.get(first), first == 0 ? 0 : here.get(first - 1).end());
        int end = here.get(last).end();
        String behind = words.substring(end, Math.min(words.length(), end + BEHIND));
        boolean apposed = behind.startsWith(",") || behind.startsWith(" (");
        return holdsOffice(before, mention, language) || apposed && holdsOffice(behind, mention, language);
    }

    private static boolean isJoined(Mention a, Mention b) {
        return JOINED.matcher(a.passage().words().substring(a.end(), b.start())).matches();
    }

    /** What stands between the one named before, with his or her office, and this one. */
    private static String before(String words, Mention mention, int endOfOther) {
        int from = Math.max(endOfOther, mention.start() - BEFORE);
        if (endOfOther > 0) {
            // "and by the Commissioner, Amina Yusuf": the comma before the name parts nobody.
            String between = ADDRESS.matcher(words.substring(endOfOther, mention.start()))
                    .replaceFirst("");
            Matcher parted = PARTED.matcher(between);
            while (parted.find()) {
                from = Math.max(from, endOfOther + parted.end());
            }
        }
        return words.substring(from, mention.start());
    }

    private static boolean holdsOffice(String words, Mention mention, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        for (Word word : Word.in(words)) {
            for (String part : Word.HYPHEN.split(word.written())) {
                String folded = Word.folded(part);
                boolean plural = folded.endsWith("s") && vocabulary.isOffice(folded.substring(0, folded.length() - 1));
                if (plural || vocabulary.isOffice(folded)) {
                    return true;
                }
            }
            if (mention.person().offices().stream()
                    .anyMatch(office -> word.folded().length() > 4
                            && (Word.folded(office.title()).contains(word.folded())
                                    || word.written().equals(office.acronym())))) {
                return true;
            }
        }
        return false;
    }
}
