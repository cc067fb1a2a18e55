package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Language;
import org.dateline.core.visit.VisitRecord;

/**
 * Of two who hold offices of the same rank, both have the honorific or none: a minister is no less excellent than the
 * minister beside him. Where the record gives both an honorific, {@link HonorificGivenRule} asks for it.
 */
final class HonorificRankRule implements FactRule {

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language())) {
            return findings;
        }
        List<PersonOnRecord> met =
                text.people().stream().filter(PersonOnRecord::met).toList();
        List<PersonOnRecord> honoured = met.stream()
                .filter(person -> HonorificGivenRule.isExcellency(person.honorific()))
                .filter(person -> first(text, person)
                        .filter(HonorificRankRule::isHonoured)
                        .isPresent())
                .toList();
        for (PersonOnRecord person : met) {
            Optional<PersonOnRecord> peer = honoured.stream()
                    .filter(other -> person.honorific().isEmpty() && isSameRank(person, other, text.language()))
                    .findFirst();
            if (peer.isPresent()) {
                first(text, person)
                        .filter(mention -> !isHonoured(mention))
                        .ifPresent(mention -> findings.add(mention.passage()
                                .warning(
                                        "honorificUneven",
                                        mention.start(),
                                        mention.end(),
                                        person.name().written(),
                                        peer.get().honorific(),
                                        peer.get().name().written())));
            }
        }
        return findings;
    }

    /** Where the body first writes the whole name. */
    private static Optional<Mention> first(CheckedText text, PersonOnRecord person) {
        return text.mentions().stream()
                .filter(mention -> mention.whole()
                        && mention.passage().part() == Part.BODY
                        && mention.person().equals(person))
                .findFirst();
    }

    private static boolean isHonoured(Mention mention) {
        return HonorificGivenRule.endsHonoured(mention.passage().words().substring(0, mention.start()));
    }

    private static boolean isSameRank(PersonOnRecord a, PersonOnRecord b, Language language) {
        Title one = Title.of(a.offices().get(0).title(), language);
        Title other = Title.of(b.offices().get(0).title(), language);
        return !one.heads().isEmpty()
                && one.heads().equals(other.heads())
                && one.ranks().equals(other.ranks());
    }
}
