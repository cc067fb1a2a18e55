package org.dateline.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;

/**
 * "H.E." is written in one form throughout (H.E., H. E. or HE): in the form that the text has oftenest. That it is not
 * doubled with Mr. or Ms. in English is advice only, because many United Nations offices write "H.E. Mr." by rule; French
 * writes "S.E. M." and Spanish "S.E. el Sr."
 */
final class HonorificFormRule implements Rule {

    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}.])(?:H\\. ?E\\.|HE\\.?)(?= ?(?:\\p{Lu}|\\[))");
    private static final Pattern ROMANCE =
            Pattern.compile("(?<![\\p{L}.])(?:S\\. ?E\\.|SE\\.?)(?= ?(?:\\p{Lu}|el |la |l[’']))");
    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![\\p{L}.])(?<he>H\\. ?E\\.|HE\\.?|(?:His|Her) Excellency,?) ?(?:Mr|Mrs|Ms|Miss)\\b\\.?(?<name> \\p{Lu}[\\p{L}-]*)?");

    private record Form(Passage passage, int start, int end, String written) {}

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        boolean english = text.language() == Language.ENGLISH;
        if (!Vocabulary.isLatin(text.language())) {
            return findings;
        }
        List<Form> forms = new ArrayList<>();
        for (Passage passage : text.passages()) {
            Matcher found = (english ? ENGLISH : ROMANCE).matcher(passage.words());
            while (found.find()) {
                forms.add(new Form(passage, found.start(), found.end(), found.group()));
            }
            if (english) {
                DOUBLED.matcher(passage.words()).results().forEach(twice -> {
                    String name = twice.group(2) == null ? "" : twice.group(2);
                    findings.add(passage.advice("honorificDoubled", twice.start(), twice.end(), twice.group())
                            .mendedBy(twice.group(1) + name));
                });
            }
        }
        mixed(forms, findings);
        return findings;
    }

    /** The form that is written oftenest stands; of two written as often, the first. */
    private static void mixed(List<Form> forms, List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        forms.forEach(form -> counts.merge(form.written(), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String standing = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String all = String.join(" / ", counts.keySet());
        forms.stream()
                .filter(form -> !form.written().equals(standing))
                .forEach(form -> findings.add(form.passage()
                        .warning("honorificMixed", form.start(), form.end(), all)
                        .mendedBy(standing)));
    }
}
