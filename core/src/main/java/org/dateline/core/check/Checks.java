package org.dateline.core.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/** Everything that a text is held to before it is submitted. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new RequiredPartsRule(),
            new AllowedTextRule(),
            new PlaceholderRule(),
            new QuotationMarksRule(),
            new WeekdayRule(),
            new HeadlineLengthRule(),
            new ExclamationMarkRule(),
            new SentenceLengthRule(),
            new RepeatedSentenceRule(),
            new DoubleSpaceRule(),
            new HonorificFormRule(),
            new DateYearsRule(),
            new HyphenRule(),
            new NumbersRule());

    /** What needs a visit on record to compare with. */
    private static final List<FactRule> FACT_RULES = List.of(
            new CounterpartNamedRule(),
            new StrangerRule(),
            new NameSpellingRule(),
            new OfficeRule(),
            new InstitutionRule(),
            new OfficeInOtherLettersRule(),
            new HonorificGivenRule(),
            new HonorificRankRule(),
            new FirstMentionRule(),
            new VisitDatesRule(),
            new RelativeDayRule(),
            new CountryRule(),
            new VisitHistoryRule(),
            new QuotationRecordRule());

    private final Severities severities;

    public Checks(Severities severities) {
        this.severities = severities;
    }

    /**
     * What the rules say of the text, what blocks submission first, then warnings, then advice.
     *
     * @param record of the visit that the text tells; null if it tells none that is on record
     * @param hasPicture whether the office has the picture with a digest
     */
    public List<Finding> of(ReleaseText text, @Nullable VisitRecord record, Predicate<String> hasPicture) {
        return of(text, record, hasPicture, null);
    }

    /** @param original the text that it translates; null if it translates none */
    public List<Finding> of(
            ReleaseText text,
            @Nullable VisitRecord record,
            Predicate<String> hasPicture,
            @Nullable ReleaseText original) {
        CheckedText read = new CheckedText(text, record);
        Stream<Finding> facts = record == null
                ? RelativeDayRule.check(read, null, null).stream()
                : FACT_RULES.stream().flatMap(rule -> rule.check(read, record).stream());
        Stream<Finding> form = Stream.concat(
                        RULES.stream(),
                        Stream.of(new PictureRule(hasPicture), new AcronymRule(record), new UntranslatedRule(original)))
                .flatMap(rule -> rule.check(read).stream());
        return Stream.concat(form, facts)
                .flatMap(finding -> severities.weighed(finding).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
