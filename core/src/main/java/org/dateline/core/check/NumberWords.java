package org.dateline.core.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.text.Language;

/**
 * Numbers that are written in words: "twelve", "deux cents", "treinta y dos", by Unicode CLDR's rules for spelling out. Those
 * under ten are left out: "the two ministers" are seldom all of those counted before.
 */
final class NumberWords {

    private static final int FEWEST = 10;
    private static final int HUNDRED = 100;
    private static final int MOST = 1000;
    private static final Map<Language, Map<String, Integer>> SPELLED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            if (Vocabulary.isLatin(language)) {
                SPELLED.put(language, spelled(language.locale()));
            }
        }
    }

    private NumberWords() {}

    private static Map<String, Integer> spelled(Locale locale) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        Map<String, Integer> words = new LinkedHashMap<>();
        IntStream.concat(
                        IntStream.range(FEWEST, HUNDRED),
                        IntStream.rangeClosed(1, MOST / HUNDRED).map(n -> n * HUNDRED))
                .forEach(number -> {
                    String written = format.format(number);
                    words.put(written, number);
                    // "vingt et un" as it was written before 1990
                    words.put(written.replace("-et-", " et "), number);
                });
        return words;
    }

    /** What matches one of them, the longest first. */
    static String pattern(Language language) {
        return SPELLED.getOrDefault(language, Map.of()).keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The number in digits; what is none of these words comes back as it is. */
    static String digits(String written, Language language) {
        Integer number = SPELLED.getOrDefault(language, Map.of()).get(written.toLowerCase(Locale.ROOT));
        return number == null ? written.replaceAll("[.,  ]", "") : number.toString();
    }
}
