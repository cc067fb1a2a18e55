package org.dateline.core.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.text.Block;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Prose;
import org.dateline.core.text.TextQuote;

/** One space between words. Spaces that CommonMark reads (before a line, behind it, in a table) are not meant. */
final class DoubleSpaceRule implements Rule {

    private static final Pattern TWO = Pattern.compile("(\\S{1,30})[ \\u00A0]{2,}(\\S{1,30})");

    @Override
    public List<Finding> check(CheckedText text) {
        return Stream.concat(
                        in(text.written().body(), Part.BODY),
                        in(text.written().notesToEditors(), Part.NOTES_TO_EDITORS))
                .toList();
    }

    /** Most paragraphs are soon known to have none. */
    private static boolean mayHold(String words) {
        return words.replace('\u00A0', ' ').contains("  ");
    }

    private static Stream<Finding> in(Prose prose, Part part) {
        return prose.blocks().stream()
                .filter(block -> !(block instanceof Block.Table))
                .map(block -> PlainText.of(List.of(block)))
                .filter(DoubleSpaceRule::mayHold)
                .flatMap(words -> TWO.matcher(words)
                        .results()
                        .map(found -> Finding.advice("doubleSpace", part, found.group())
                                .at(TextQuote.in(words, found.start(), found.end()))
                                .mendedBy(found.group(1) + " " + found.group(2))));
    }
}
