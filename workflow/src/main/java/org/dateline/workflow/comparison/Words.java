package org.dateline.workflow.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart, so that its parts put together again are the text. */
final class Words {

    /** A space, a word, a Chinese character, or a sign. */
    private static final Pattern WORD = Pattern.compile(
            "\\s+|\\p{IsHan}|[[\\p{L}\\p{M}\\p{N}_'’]&&[^\\p{IsHan}]]+|\\X",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** What stands between two empty lines, or the empty lines. */
    private static final Pattern BLOCK = Pattern.compile("\\n(?:[ \\t]*\\n)+|(?:(?!\\n[ \\t]*\\n).)+", Pattern.DOTALL);

    private Words() {}

    static List<String> of(String text) {
        return parts(WORD, text);
    }

    /** Blocks, and the empty lines between them. */
    static List<String> blocks(String text) {
        return parts(BLOCK, text);
    }

    private static List<String> parts(Pattern pattern, String text) {
        List<String> parts = new ArrayList<>();
        pattern.matcher(text).results().forEach(found -> parts.add(found.group()));
        return parts;
    }
}
