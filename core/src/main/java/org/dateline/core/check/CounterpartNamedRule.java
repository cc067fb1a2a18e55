package org.dateline.core.check;

import java.util.List;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.VisitRecord;

/**
 * Everybody who was met is named, at least by family name; one who is named wrongly is another rule's finding. A name on
 * record in Latin letters alone is not looked for in a language that writes others: the record does not say how it is
 * written there.
 */
final class CounterpartNamedRule implements FactRule {

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        if (text.body().isEmpty()) {
            return List.of();
        }
        List<Passage> passages = text.passages();
        List<Mention> mentions = text.mentions();
        List<PersonName> misspelled =
                text.misspellings().stream().map(Misspelling::name).toList();
        return text.people().stream()
                .filter(PersonOnRecord::met)
                .flatMap(person -> person
                        .nameIn(text.language())
                        .filter(name -> !misspelled.contains(name))
                        .filter(name -> Vocabulary.isLatin(text.language())
                                ? mentions.stream()
                                        .noneMatch(mention -> mention.person().equals(person))
                                : passages.stream()
                                        .noneMatch(passage ->
                                                NameInOtherLetters.names(passage.words(), name, text.language())))
                        .stream())
                .map(name -> Finding.warning(
                        "counterpartNotNamed", Part.BODY, NameSpellingRule.printed(name, text.language())))
                .toList();
    }
}
