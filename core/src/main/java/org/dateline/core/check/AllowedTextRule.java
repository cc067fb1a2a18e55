package org.dateline.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.text.Prose;

/** A release holds only what every one of its forms can show: no HTML, no code, no picture inside its words. */
final class AllowedTextRule implements Rule {

    @Override
    public List<Finding> check(CheckedText text) {
        return Stream.concat(
                        refusals(text.written().body(), Part.BODY),
                        refusals(text.written().notesToEditors(), Part.NOTES_TO_EDITORS))
                .toList();
    }

    private static Stream<Finding> refusals(Prose prose, Part part) {
        return prose.refusals().stream()
                .map(refusal -> Finding.blocking(
                        "refused." + refusal.kind().name(), part, Integer.toString(refusal.line()), refusal.excerpt()));
    }
}
