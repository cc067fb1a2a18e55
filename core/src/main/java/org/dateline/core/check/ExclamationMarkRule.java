package org.dateline.core.check;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.release.ReleaseText;

/** An office does not exclaim. Those whom it quotes may, and names are written as they are: "Yahoo!, Jeopardy!". */
final class ExclamationMarkRule implements Rule {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|«[^»]*»|„[^“]*“|\"[^\"]*\"");
    private static final Pattern EXCLAMATION =
            Pattern.compile("(?:[^\\s]+\\s){0,3}\\S+\\s?[!！](?=\\s*$|\\s+[\\p{Lu}\\p{Lo}«“\"¡¿]|\\p{IsHan})");
    private static final Pattern ALONE = Pattern.compile(".*[!！]");

    @Override
    public List<Finding> check(ReleaseText text) {
        return Passage.of(text).stream()
                .flatMap(passage -> EXCLAMATION
                        .matcher(QUOTED.matcher(passage.words()).replaceAll(""))
                        .results()
                        .map(found -> found.group().strip())
                        .filter(words -> ALONE.matcher(words).matches())
                        .map(words -> Finding.advice("exclamationMark", passage.part(), words)))
                .toList();
    }
}
