package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.VisitKind;
import org.dateline.core.visit.VisitSearch;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the visits, as typed; a filter that cannot be read filters nothing. */
record SearchForm(String q, String country, String year, String kind) {

    SearchForm {
        q = requireNonNullElse(q, "");
        country = requireNonNullElse(country, "");
        year = requireNonNullElse(year, "");
        kind = requireNonNullElse(kind, "");
    }

    VisitSearch read() {
        return new VisitSearch(
                q, HostCountry.exists(country) ? new HostCountry(country) : null, readYear(), readKind());
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
