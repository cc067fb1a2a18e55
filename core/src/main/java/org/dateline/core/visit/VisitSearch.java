package org.dateline.core.visit;

import java.util.Collection;
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

    /** Every visit is found. */
    public static final VisitSearch ALL = new VisitSearch("", null, null, null);

    /**
     * What a visit is found by: each word in small letters without accents, with a space before and behind it.
     *
     * @param met the names of those whom the principal met
     */
    public static String foundBy(
            String reference,
            String principal,
            HostCountry country,
            Collection<String> cities,
            Collection<String> met) {
        return Stream.of(
                        Stream.of(reference, principal, country.nameIn(Language.ENGLISH)),
                        cities.stream(),
                        met.stream())
                .flatMap(texts -> texts)
                .flatMap(text -> NameWords.of(text).stream())
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }

    static String foundBy(Visit visit, String reference) {
        return foundBy(
                reference,
                visit.principal().name().written(),
                visit.hostCountry(),
                visit.cities(),
                visit.counterparts().stream()
                        .map(counterpart -> counterpart.name().written())
                        .toList());
    }
}
