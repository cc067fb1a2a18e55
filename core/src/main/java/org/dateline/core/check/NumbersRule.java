package org.dateline.core.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;

/**
 * "They signed 12 agreements … The 14 agreements": the second time, with its article, the same things are meant, so the
 * number is the same. Without the article others may be meant, and measures of time and money are never the same things.
 */
final class NumbersRule implements Rule {

    private static final Map<Language, Form> FORMS = new EnumMap<>(Language.class);
    private static final Set<String> MEASURES = Vocabulary.words("""
            year years month months week weeks day days hour hours minute minutes per million millions billion billions
            thousand dollars euros francs metres kilometres tonnes degrees percent points times january february march
            april may june july august september october november december
            an ans année années mois semaine semaines jour jours heure heures pour millions milliards dollars francs
            kilomètres tonnes janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            año años mes meses semana semanas día días hora horas por millones dólares kilómetros toneladas de
            год года лет месяц месяца месяцев дней дня час часов процентов млн тысяч января февраля марта апреля мая июня
            июля августа сентября октября ноября декабря
            سنة سنوات يوم أيام شهر أشهر مليون ألف دولار
            and or of in to who are were et ou y o dans en
            """);

    static {
        FORMS.put(Language.ENGLISH, spaced("the|these|those|all|all the", Language.ENGLISH));
        FORMS.put(Language.FRENCH, spaced("les|ces|tous les|toutes les|des", Language.FRENCH));
        FORMS.put(Language.SPANISH, spaced("los|las|estos|estas|todos los|todas las", Language.SPANISH));
        FORMS.put(Language.RUSSIAN, spaced("эти|этих|этим|все|всех", Language.RUSSIAN));
        FORMS.put(
                Language.ARABIC,
                new Form(
                        Pattern.compile(
                                "(?<def>هذه |هؤلاء |جميع )?(?<!\\p{N})(?<number>\\p{N}{1,6})(?!\\p{N}) (?<noun>\\p{L}{4,})(?<more>)"),
                        4));
        FORMS.put(
                Language.CHINESE,
                new Form(
                        Pattern.compile(
                                "(?<def>这|上述|该)?(?<!\\p{N})(?<number>\\p{N}{1,6})(?!\\p{N})(?:项|个|名|家|所|份|座|位|条|辆)(?<noun>\\p{IsHan}{2})(?<more>)"),
                        2));
    }

    /** @param stem how many letters of a noun make it the same noun */
    private record Form(Pattern pattern, int stem) {}

    private record Counted(String number, String noun, String more) {}

    private static Form spaced(String definite, Language language) {
        String words = Vocabulary.isLatin(language) ? "|(?<!\\p{L})(?:" + NumberWords.pattern(language) + ")" : "";
        return new Form(
                Pattern.compile("(?iu)(?:(?<!\\p{L})(?<def>" + definite
                        + ") )?(?<![\\p{N}.,-])(?<number>\\d{1,3}(?:[.,  ]\\d{3})+|\\d{1,7}" + words
                        + ")(?![\\p{N}%.,]) (?<noun>\\p{Ll}{4,})(?: (?<more>\\p{Ll}{4,}))?"),
                5);
    }

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        Form form = FORMS.get(text.language());
        if (form == null) {
            return findings;
        }
        List<Counted> before = new ArrayList<>();
        for (Passage passage : text.passages()) {
            Matcher found = form.pattern().matcher(passage.words());
            while (found.find()) {
                if (MEASURES.contains(found.group("noun"))) {
                    continue;
                }
                Counted counted = new Counted(
                        NumberWords.digits(found.group("number"), text.language()),
                        stem(found.group("noun"), form),
                        stem(found.group("more"), form));
                List<Counted> same =
                        before.stream().filter(other -> isSame(other, counted)).toList();
                boolean differs = !same.isEmpty()
                        && same.stream().noneMatch(other -> other.number().equals(counted.number()));
                if (found.group("def") != null && differs) {
                    int start = found.start("number");
                    int end = found.end("noun");
                    String written = passage.words().substring(start, end);
                    findings.add(passage.warning(
                            "numbersDiffer",
                            start,
                            end,
                            written,
                            same.get(same.size() - 1).number()));
                } else {
                    before.add(counted);
                }
            }
        }
        return findings;
    }

    private static String stem(String word, Form form) {
        String small = word == null ? "" : Word.folded(word);
        return MEASURES.contains(small) ? "" : small.substring(0, Math.min(small.length(), form.stem()));
    }

    /** "45,000 identity cards" and "the 54,000 identity cards"; "12 agreements" and "the 14 agreements signed". */
    private static boolean isSame(Counted a, Counted b) {
        return a.noun().equals(b.noun());
    }
}
