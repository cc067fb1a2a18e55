package org.dateline.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field, in the order in which it was found. Templates know it as {@code problems}. */
public final class Problems {

    private final List<Problem> list = new ArrayList<>();

    /** A field has one problem at a time: the first one found. */
    public void add(String field, String key, Object... arguments) {
        if (of(field) == null) {
            list.add(new Problem(field, key, List.of(arguments)));
        }
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public List<Problem> getList() {
        return List.copyOf(list);
    }

    public @Nullable Problem of(String field) {
        return list.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The ids of what describes a field, for {@code aria-describedby}; null if nothing does. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        String ids = Stream.of(hint == null ? null : field + "-hint", of(field) == null ? null : field + "-problem")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
