package org.dateline.core.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the visits.
 *
 * @param words each begins a word of the principal's name, the country's, a city's, somebody's met or of the reference
 * @param country null for any
 * @param year in which the visit was, or a part of it; null for any
 * @param kind null for any
 */
public record VisitSearch(
        String words,
        @Nullable HostCountry country,
        @Nullable Integer year,
        @Nullable VisitKind kind) {

    /** Those of the visits that are looked for, in their order. */
    public List<Visit> among(List<Visit> visits) {
        List<String> sought = NameWords.of(words);
        return visits.stream()
                .filter(visit -> Optional.ofNullable(country)
                        .map(visit.hostCountry()::equals)
                        .orElse(true))
                .filter(visit ->
                        Optional.ofNullable(kind).map(visit.kind()::equals).orElse(true))
                .filter(visit -> Optional.ofNullable(year)
                        .map(inYear -> isIn(visit.period(), inYear))
                        .orElse(true))
                .filter(visit -> sought.isEmpty() || NameWords.find(sought, text(visit)))
                .toList();
    }

    private static boolean isIn(Period period, int year) {
        return period.firstDay().getYear() <= year && year <= period.lastDay().getYear();
    }

    private static String text(Visit visit) {
        return Stream.of(
                        Stream.of(
                                visit.reference(),
                                visit.principal().name().written(),
                                visit.hostCountry().nameIn(Language.ENGLISH)),
                        visit.cities().stream(),
                        visit.counterparts().stream()
                                .map(counterpart -> counterpart.name().written()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }
}
