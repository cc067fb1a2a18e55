package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a form that were sent; a gap in their numbers is no row. */
final class SentRows {

    private SentRows() {}

    static <T> List<T> of(@Nullable List<T> rows) {
        return requireNonNullElse(rows, List.<T>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** At least one row to type into. */
    static <T> List<T> orOne(@Nullable List<T> rows, T empty) {
        List<T> sent = of(rows);
        return sent.isEmpty() ? List.of(empty) : sent;
    }
}
