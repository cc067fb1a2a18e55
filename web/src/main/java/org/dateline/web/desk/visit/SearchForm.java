package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitKind;
import org.dateline.core.visit.VisitSearch;
import org.dateline.core.visit.Visits;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the visits, as typed; a filter that cannot be read filters nothing.
 *
 * @param after the place behind which the page begins; empty for the latest
 */
record SearchForm(String q, String country, String year, String kind, String after) {

    private static final Pattern PLACE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([0-9a-f]{32})");

    SearchForm {
        q = requireNonNullElse(q, "");
        country = requireNonNullElse(country, "");
        year = requireNonNullElse(year, "");
        kind = requireNonNullElse(kind, "");
        after = requireNonNullElse(after, "");
    }

    VisitSearch read() {
        return new VisitSearch(
                q, HostCountry.exists(country) ? new HostCountry(country) : null, readYear(), readKind());
    }

    /** Behind which visit the page begins; null if with the latest. */
    Visits.@Nullable Place place() {
        Matcher typed = PLACE.matcher(after);
        try {
            return typed.matches()
                    ? new Visits.Place(LocalDate.parse(typed.group(1)), new VisitId(typed.group(2)))
                    : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** How an address names the place of a visit. */
    static String after(Visit visit) {
        return visit.period().firstDay() + "." + visit.id();
    }

    public boolean isBlank() {
        return q.isBlank() && country.isBlank() && year.isBlank() && kind.isBlank();
    }

    private @Nullable Integer readYear() {
        return year.strip().matches("\\d{4}") ? Integer.valueOf(year.strip()) : null;
    }

    private @Nullable VisitKind readKind() {
        return Arrays.stream(VisitKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }
}
