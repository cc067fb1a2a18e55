package org.dateline.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/**
 * A text as the rules read it: taken apart, and searched for the names on record, once for all of them. Used by one thread.
 */
final class CheckedText {

    private final ReleaseText written;
    private final @Nullable VisitRecord record;
    private final List<Passage> passages;
    private final List<Passage> body;
    private final List<PersonOnRecord> people;
    private final Map<Passage, List<StatedDate>> dates = new HashMap<>();
    private @Nullable List<Mention> mentions;
    private @Nullable List<Misspelling> misspellings;
    private @Nullable List<InstitutionRule.Misnamed> misnamed;
    private @Nullable Set<String> host;
    private @Nullable VisitSentence visitSentence;

    /** @param record of the visit that the text tells; null if it tells none that is on record */
    CheckedText(ReleaseText written, @Nullable VisitRecord record) {
        this.written = written;
        this.record = record;
        passages = Passage.of(written);
        body = passages.stream().filter(passage -> passage.part() == Part.BODY).toList();
        people = record == null ? List.of() : PersonOnRecord.all(record);
    }

    ReleaseText written() {
        return written;
    }

    Language language() {
        return written.language();
    }

    Dateline dateline() {
        return written.dateline();
    }

    /** Headline, subhead, body and notes; the boilerplate is not about the visit. */
    List<Passage> passages() {
        return passages;
    }

    List<Passage> body() {
        return body;
    }

    /** Whoever the text may name; nobody if it tells no visit on record. */
    List<PersonOnRecord> people() {
        return people;
    }

    /** The days that a passage names. */
    List<StatedDate> dates(Passage passage) {
        return dates.computeIfAbsent(passage, any -> StatedDate.in(passage.words(), language()));
    }

    /** Where it names somebody on record, in the order of the text. */
    List<Mention> mentions() {
        List<Mention> known = mentions;
        if (known == null) {
            known = List.copyOf(Mention.in(this));
            mentions = known;
        }
        return known;
    }

    /** Every name that is written otherwise than on record. */
    List<Misspelling> misspellings() {
        List<Misspelling> known = misspellings;
        if (known == null) {
            VisitRecord visit = record;
            known = visit == null ? List.of() : List.copyOf(NameSpellingRule.in(this, visit));
            misspellings = known;
        }
        return known;
    }

    /** Where it names an institution otherwise than on record. */
    List<InstitutionRule.Misnamed> misnamed() {
        List<InstitutionRule.Misnamed> known = misnamed;
        if (known == null) {
            known = List.copyOf(InstitutionRule.in(this));
            misnamed = known;
        }
        return known;
    }

    /** The words of the host country's name, folded; none if it tells no visit on record. */
    Set<String> host() {
        Set<String> known = host;
        if (known == null) {
            VisitRecord visit = record;
            known = visit == null
                    ? Set.of()
                    : Word.in(visit.visit().hostCountry().nameIn(language())).stream()
                            .map(Word::folded)
                            .collect(Collectors.toSet());
            host = known;
        }
        return known;
    }

    /** Which of its sentences tell the visit. */
    VisitSentence visitSentence() {
        VisitSentence known = visitSentence;
        if (known == null) {
            known = new VisitSentence(people, misspellings(), language());
            visitSentence = known;
        }
        return known;
    }
}
