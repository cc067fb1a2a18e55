package org.dateline.core.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Prose;

/** One space between words. Spaces that CommonMark reads (before a line, behind it, in a table) are not meant. */
final class DoubleSpaceRule implements Rule {

    private static final Pattern TWO = Pattern.compile("\\S{1,30}[ \\u00A0]{2,}\\S{1,30}");
    private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-*+>]|\\d+[.)]|#+)\\s+");

    @Override
    public List<Finding> check(ReleaseText text) {
        return Stream.concat(in(text.body(), Part.BODY), in(text.notesToEditors(), Part.NOTES_TO_EDITORS))
                .toList();
    }

    private static Stream<Finding> in(Prose prose, Part part) {
        return prose.source()
                .lines()
                .filter(line -> !line.contains("|"))
                .map(line -> MARKER.matcher(line).replaceFirst("").strip())
                .flatMap(line -> TWO.matcher(line).results().map(found -> found.group()))
                .map(words -> Finding.advice("doubleSpace", part, words));
    }
}
