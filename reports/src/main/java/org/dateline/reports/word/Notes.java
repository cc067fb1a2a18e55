package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Footnotes and endnotes, in the order in which the text refers to them. */
final class Notes {

    /** A note, and the part in which it stands. */
    record Note(Element words, Part part) {}

    private final Map<String, Note> byId = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Note> referred = new ArrayList<>();

    void add(String kind, @Nullable Element root, Part part) {
        Element all = root == null ? null : root.child(kind + "s");
        if (all != null) {
            for (Element note : all.children()) {
                if (note.is(kind)
                        && !note.attribute("type")
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("separator")) {
                    byId.putIfAbsent(kind + note.attribute("id"), new Note(note, part));
                }
            }
        }
    }

    /** The mark that stands in the text for a note. */
    Optional<String> refer(Element reference) {
        return of(reference).map(note -> {
            int number = numbers.computeIfAbsent(key(reference), fresh -> {
                referred.add(note);
                return referred.size();
            });
            return "[" + number + "]";
        });
    }

    /** The note to which a mark refers. */
    Optional<Note> of(Element reference) {
        return Optional.ofNullable(byId.get(key(reference)));
    }

    private static String key(Element reference) {
        return reference.name().replace("Reference", "") + reference.attribute("id");
    }

    /** The notes; reading one may refer to another, which then follows. */
    List<Note> inOrder() {
        return referred;
    }
}
