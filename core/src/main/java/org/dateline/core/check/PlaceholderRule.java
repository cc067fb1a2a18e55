package org.dateline.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.compose.Placeholder;
import org.dateline.core.text.TextQuote;

/** What the composer did not know has been filled in. */
final class PlaceholderRule implements Rule {

    @Override
    public List<Finding> check(CheckedText text) {
        return Stream.of(
                        in(text.written().headline(), Part.HEADLINE),
                        in(text.written().subhead(), Part.SUBHEAD),
                        in(text.written().body().source(), Part.BODY),
                        in(text.written().notesToEditors().source(), Part.NOTES_TO_EDITORS))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> in(String words, Part part) {
        return Placeholder.PATTERN
                .matcher(words)
                .results()
                .map(found -> Finding.blocking("placeholder", part, found.group())
                        .at(TextQuote.in(words, found.start(), found.end())));
    }
}
