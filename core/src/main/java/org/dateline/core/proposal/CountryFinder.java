package org.dateline.core.proposal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.jspecify.annotations.Nullable;

/** Finds the country of a visit: the one to which the text says somebody went, else the one that it names most often. */
final class CountryFinder {

    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("Viet Nam", "VN"),
            Map.entry("Turkey", "TR"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Republic of Korea", "KR"),
            Map.entry("Democratic Republic of the Congo", "CD"),
            Map.entry("République démocratique du Congo", "CD"),
            Map.entry("República Democrática del Congo", "CD"),
            Map.entry("Bosnia and Herzegovina", "BA"),
            Map.entry("Côte d'Ivoire", "CI"),
            Map.entry("Lao PDR", "LA"),
            Map.entry("Brunei Darussalam", "BN"),
            Map.entry("State of Palestine", "PS"),
            Map.entry("Trinidad and Tobago", "TT"),
            Map.entry("Myanmar", "MM"),
            Map.entry("Moldavie", "MD"),
            Map.entry("Cap-Vert", "CV"),
            Map.entry("Cabo Verde", "CV"));

    private static final int WENT = 20;
    private static final int IN_HEADLINE = 3;

    private CountryFinder() {}

    static @Nullable HostCountry find(String headline, List<String> paragraphs, Speech speech) {
        Map<String, String> names = names(speech.language());
        Pattern any = Pattern.compile("(?<![\\p{L}-])(?:"
                + names.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "|" + b)
                        .orElseThrow()
                + ")(?![\\p{L}-])");
        Pattern towards = Pattern.compile("(?<![\\p{L}])" + speech.to() + "$", Pattern.CASE_INSENSITIVE);
        Map<String, Integer> weights = new HashMap<>();
        weigh(headline, IN_HEADLINE, any, towards, speech, names, weights);
        for (int i = 0; i < paragraphs.size(); i++) {
            weigh(paragraphs.get(i), i == 0 ? 2 : 1, any, towards, speech, names, weights);
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(found -> new HostCountry(found.getKey()))
                .orElse(null);
    }

    private static void weigh(
            String words,
            int weight,
            Pattern any,
            Pattern towards,
            Speech speech,
            Map<String, String> names,
            Map<String, Integer> weights) {
        for (String sentence : words.split("(?<=[.!?]) (?=\\p{Lu})")) {
            boolean visit = speech.visit().matcher(sentence).find();
            Matcher found = any.matcher(sentence);
            while (found.find()) {
                boolean went = visit
                        && towards.matcher(sentence.substring(0, found.start())).find();
                weights.merge(names.getOrDefault(found.group(), ""), weight * (went ? WENT : 1), Integer::sum);
            }
        }
    }

    private static Map<String, String> names(Language language) {
        Map<String, String> names = new HashMap<>(ALSO);
        for (HostCountry country : HostCountry.all(language)) {
            String name = country.nameIn(language);
            names.put(name, country.code());
            names.put(name.replace('’', '\''), country.code());
        }
        return names;
    }
}
