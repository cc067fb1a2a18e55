package org.dateline.core.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;

/**
 * "H.E." is written in one form throughout (H.E., H. E. or HE), and in English not doubled with Mr. or Ms.; French writes
 * "S.E. M." and Spanish "S.E. el Sr." by rule.
 */
final class HonorificFormRule implements Rule {

    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}.])(?:H\\. ?E\\.|HE\\.?)(?= ?(?:\\p{Lu}|\\[))");
    private static final Pattern ROMANCE =
            Pattern.compile("(?<![\\p{L}.])(?:S\\. ?E\\.|SE\\.?)(?= ?(?:\\p{Lu}|el |la |l[’']))");
    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![\\p{L}.])(?:H\\. ?E\\.|HE\\.?|(?:His|Her) Excellency,?) ?(?:Mr|Mrs|Ms|Miss)\\b\\.?(?: \\p{Lu}[\\p{L}-]*)?");

    @Override
    public List<Finding> check(ReleaseText text) {
        List<Finding> findings = new ArrayList<>();
        boolean english = text.language() == Language.ENGLISH;
        if (!english && text.language() != Language.FRENCH && text.language() != Language.SPANISH) {
            return findings;
        }
        Set<String> forms = new LinkedHashSet<>();
        for (Passage passage : Passage.of(text)) {
            Matcher found = (english ? ENGLISH : ROMANCE).matcher(passage.words());
            while (found.find()) {
                forms.add(found.group());
            }
            if (english) {
                DOUBLED.matcher(passage.words())
                        .results()
                        .forEach(twice ->
                                findings.add(Finding.warning("honorificDoubled", passage.part(), twice.group())));
            }
        }
        if (forms.size() > 1) {
            findings.add(Finding.warning("honorificMixed", Part.BODY, String.join(" / ", forms)));
        }
        return findings;
    }
}
