package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;

/**
 * Everybody who was met is named, at least by family name. A name on record in Latin letters is not looked for in a
 * language that writes others: the record does not say how it is written there.
 */
final class CounterpartNamedRule implements FactRule {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:\"“«\\n]$");
    private static final Pattern FORM_OF_ADDRESS =
            Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:\\p{L}|Mr|Ms|Mrs|Dr|Sr|Sra|Prof)\\.$");
    private static final int SHORT = 3;

    @Override
    public List<Finding> check(ReleaseText text, VisitRecord record) {
        Visit visit = record.visit();
        List<Finding> findings = new ArrayList<>();
        List<Passage> passages = Passage.of(text);
        if (Passage.body(text).isEmpty()) {
            return findings;
        }
        List<Finding> misspelled = new NameSpellingRule().check(text, record);
        List<String> told = new ArrayList<>();
        for (Counterpart counterpart : visit.counterparts()) {
            PersonName name = counterpart.name();
            if (told.contains(name.written()) || !isWrittenIn(text, name)) {
                continue;
            }
            told.add(name.written());
            if (passages.stream().noneMatch(passage -> names(passage.words(), name))
                    && !isMisspelled(name, misspelled)) {
                findings.add(Finding.warning("counterpartNotNamed", Part.BODY, name.written()));
            }
        }
        return findings;
    }

    /** Named, but wrongly: that is the other rule's finding. */
    private static boolean isMisspelled(PersonName name, List<Finding> misspelled) {
        return misspelled.stream()
                .anyMatch(finding -> finding.arguments().get(1).equals(name.written()));
    }

    private static boolean isWrittenIn(ReleaseText text, PersonName name) {
        boolean latin = LATIN.matcher(name.family()).find();
        return switch (text.language()) {
            case ENGLISH, FRENCH, SPANISH -> latin;
            case ARABIC, CHINESE, RUSSIAN -> !latin;
        };
    }

    private static boolean names(String words, PersonName name) {
        if (!LATIN.matcher(name.family()).find()) {
            return namesInOtherLetters(words, name);
        }
        List<Word> all = Word.in(words);
        String whole = Word.folded(name.written());
        String family = Word.folded(name.family());
        for (int i = 0; i < all.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < all.size() && run.length() < whole.length(); j++) {
                run.append(all.get(j).folded());
                if (run.toString().equals(whole)) {
                    return true;
                }
                if (run.toString().equals(family) && isName(words, all.get(i), family)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Ma visite" at the head of a sentence names no Minister MA. */
    private static boolean isName(String words, Word word, String family) {
        if (!word.isCapitalized()) {
            return false;
        }
        String before = words.substring(0, word.start()).stripTrailing();
        boolean first = before.isEmpty()
                || SENTENCE_END.matcher(before).find()
                        && !FORM_OF_ADDRESS.matcher(before).find();
        return word.isInCapitals() || !first || family.length() > SHORT;
    }

    private static boolean namesInOtherLetters(String words, PersonName name) {
        String family = name.family();
        if (CYRILLIC.matcher(family).find()) {
            String stem = family.length() > SHORT + 2 ? family.substring(0, family.length() - 2) : family;
            return words.toLowerCase(Locale.ROOT).contains(stem.toLowerCase(Locale.ROOT));
        }
        return family.codePointCount(0, family.length()) == 1
                ? words.contains(name.written().replace(" ", ""))
                        || Pattern.compile(Pattern.quote(family) + "(?:总理|部长|主席|先生|女士|主任|局长|大使|副)")
                                .matcher(words)
                                .find()
                : words.contains(family);
    }
}
