package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title is joined alike throughout: "Vice-Minister" or "Vice Minister", "Director General" or "Director-General". The
 * form that is written oftenest stands; of two written as often, the first.
 */
final class HyphenRule implements Rule {

    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}-])(?<pair>(?:Vice|Deputy|Director|Directeur|Directora|Secretary|Attorney|Auditor|Consul|Governor|Sous|Under)"
                    + "[ -](?:Minister|General|général|Général|President|Secretary|Chairman|Chairperson|Rector|Chancellor|Ministre"
                    + "|Président|President[ea]?|Secrétaire|Prime))(?![\\p{L}-])");

    private record Form(Passage passage, int start, String written) {}

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Form>> pairs = new HashMap<>();
        if (!Vocabulary.isLatin(text.language())) {
            return findings;
        }
        for (Passage passage : text.passages()) {
            Matcher found = PAIR.matcher(passage.words());
            while (found.find()) {
                pairs.computeIfAbsent(found.group().replace('-', ' '), any -> new ArrayList<>())
                        .add(new Form(passage, found.start(), found.group()));
            }
        }
        pairs.values().forEach(forms -> mixed(forms, findings));
        return findings;
    }

    private static void mixed(List<Form> forms, List<Finding> findings) {
        long joined =
                forms.stream().filter(form -> form.written().contains("-")).count();
        long apart = forms.size() - joined;
        boolean joinedStands = joined == apart ? forms.get(0).written().contains("-") : joined > apart;
        for (Form form : forms) {
            if (joined > 0 && form.written().contains("-") != joinedStands) {
                String right = joinedStands
                        ? form.written().replace(' ', '-')
                        : form.written().replace('-', ' ');
                findings.add(form.passage()
                        .advice("hyphenMixed", form.start(), form.start() + right.length(), form.written(), right)
                        .mendedBy(right));
            }
        }
    }
}
