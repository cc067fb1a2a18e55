package org.dateline.core.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An office does not exclaim. Those whom it quotes may, and names are written as they are: "Yahoo!, Jeopardy!". */
final class ExclamationMarkRule implements Rule {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|«[^»]*»|„[^“]*“|\"[^\"]*\"");
    private static final Pattern EXCLAMATION = Pattern.compile(
            "(?:[^\\s\\x00]+\\s){0,3}[^\\s\\x00]*\\s?[!！](?=\\s*$|\\s+[\\p{Lu}\\p{Lo}«“\"¡¿]|\\p{IsHan})");
    private static final Pattern ALONE = Pattern.compile(".*[!！]");

    @Override
    public List<Finding> check(CheckedText text) {
        return text.passages().stream()
                .filter(passage ->
                        passage.words().indexOf('!') >= 0 || passage.words().indexOf('！') >= 0)
                .flatMap(passage -> EXCLAMATION
                        .matcher(QUOTED.matcher(passage.words())
                                .replaceAll(
                                        quoted -> "\u0000".repeat(quoted.group().length())))
                        .results()
                        .filter(found -> ALONE.matcher(found.group().strip()).matches())
                        .map(found -> found(passage, found)))
                .toList();
    }

    private static Finding found(Passage passage, MatchResult found) {
        int end = found.start() + found.group().stripTrailing().length();
        int start = end - found.group().strip().length();
        String words = passage.words().substring(start, end);
        return passage.advice("exclamationMark", start, end, words);
    }
}
