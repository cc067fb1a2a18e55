package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.dateline.core.visit.VisitRecord;

/**
 * The body first names a person by the whole name, with an office beside it; afterwards the family name is enough. A text
 * of one or two paragraphs has no room for that and is left alone.
 */
final class FirstMentionRule implements FactRule {

    private static final int PARAGRAPHS = 3;
    private static final int BEFORE = 120;
    private static final int BEHIND = 90;

    @Override
    public List<Finding> check(ReleaseText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language()) || Passage.body(text).size() < PARAGRAPHS) {
            return findings;
        }
        Set<PersonOnRecord> told = new HashSet<>();
        List<Misspelling> misspelled = NameSpellingRule.in(text, record);
        misspelled.forEach(wrong -> PersonOnRecord.all(record).stream()
                .filter(person -> person.name().equals(wrong.name()))
                .forEach(told::add));
        for (Mention mention : Mention.in(text, record)) {
            if (mention.passage().part() != Part.BODY || !told.add(mention.person())) {
                continue;
            }
            String name = mention.person().name().written();
            if (!mention.whole()) {
                findings.add(mention.passage()
                        .advice("firstMentionShort", mention.start(), mention.end(), name)
                        .mendedBy(name));
            } else if (!hasOffice(mention, text.language())) {
                findings.add(mention.passage().advice("titleMissing", mention.start(), mention.end(), name));
            }
        }
        return findings;
    }

    private static boolean hasOffice(Mention mention, Language language) {
        String words = mention.passage().words();
        String around = words.substring(Math.max(0, mention.start() - BEFORE), mention.start())
                + " "
                + words.substring(mention.end(), Math.min(words.length(), mention.end() + BEHIND));
        Vocabulary vocabulary = Vocabulary.of(language);
        return Word.in(around).stream()
                .anyMatch(word -> {
                    for (String part : word.written().split("[-‐‑]")) {
                        if (vocabulary.isOffice(Word.folded(part))) {
                            return true;
                        }
                    }
                    return mention.person().offices().stream()
                            .anyMatch(office -> Word.folded(office.title()).contains(word.folded())
                                    && word.folded().length() > 4);
                });
    }
}
