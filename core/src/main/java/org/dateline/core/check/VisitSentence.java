package org.dateline.core.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence tells the visit on record: it speaks of a visit, a meeting or talks, of the principal or somebody met,
 * quotes nobody, and mentions nothing else that has a date, since dates of other events are normal in a release.
 */
final class VisitSentence {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<Language, String> OTHER_EVENTS = Map.of(
            Language.ENGLISH,
            "will|next|again|last|previous\\p{L}*|earlier|since|sign(?:ed|s|ing|ature)?|adopt\\p{L}*|anniversary|conference|summit|session|forum"
                    + "|before|after|follow\\p{L}*|ahead|until|deadline|elect\\p{L}*|appoint\\p{L}*|prepar\\p{L}*|agreed to meet|plan\\p{L}*|due|first visit"
                    + "|earthquake|began|born|launch\\p{L}*|open\\p{L}*|enter\\p{L}*|published|report\\p{L}*|founded|took office|when",
            Language.FRENCH,
            "prochain\\p{L}*|dernière|dernier|précédent\\p{L}*|depuis|sign[ée]\\p{L}*|adopt\\p{L}*|anniversaire|conférence|sommet|session|forum|après|avant"
                    + "|suite|jusqu|élu\\p{L}*|nommé\\p{L}*|lors de|entr(?:e|é|ée|era|ait) en|publi\\p{L}*|sera|aura|se tiendra|rapport|lancé\\p{L}*|retournera",
            Language.SPANISH,
            "próxim\\p{L}*|última|último|anterior\\p{L}*|desde|firm\\p{L}*|adopt\\p{L}*|aniversario|conferencia|cumbre|foro|después|antes|tras"
                    + "|hasta|elegid\\p{L}*|nombrad\\p{L}*|será|celebrará|vigor|volverá|reunirán|informe",
            Language.RUSSIAN,
            "в следующ\\p{L}*|прошл\\p{L}*|подпис\\p{L}*|предыдущ\\p{L}*|после|перед|конференц\\p{L}*|саммит\\p{L}*|состоится|будет|вновь|до \\d+|со времени");

    private static final Map<Language, String> VISITS = Map.of(
            Language.ENGLISH,
            "visit|visited|met|meeting|meetings|talks|received|called on|courtesy call|toured|travelled|traveled|went|arrived|left|departed",
            Language.FRENCH,
            "visite|visité\\p{L}*|rencontré\\p{L}*|entretenu\\p{L}*|réunion|entretiens|reçue?|accueillie?|rendue?|se trouvait|arrivée?|quitté",
            Language.SPANISH,
            "visita|visitó|reunió|reunieron|reunión|entrevistó|conversaciones|recibió|recibid[oa]|recorrió|viajó|llegó|partió",
            Language.RUSSIAN,
            "визит\\p{L}*|встре\\p{L}*|переговор\\p{L}*|посети\\p{L}*|принял\\p{L}*|прибы\\p{L}*");

    private static final Map<Language, String> ACTORS = Map.of(
            Language.ENGLISH,
            "(?:he|she) (?:also )?(?:met|visited|held|travelled|toured|left|arrived)|joined the (?:talks|visit)|DG|Director[- ]General|Commissioner|Secretary[- ]General"
                    + "|(?:the|this) visit (?:ended|took place|ran|concluded)|during (?:the|this|his|her) visit",
            Language.FRENCH,
            "Directeur général|Directrice générale|Commissaire|(?:il|elle) (?:a|s[’']est)|la visite s[’']est|pendant (?:la|sa) visite",
            Language.SPANISH,
            "Director General|Directora General|Comisionad[oa]|la visita (?:concluyó|tuvo lugar)|durante (?:la|su) visita",
            Language.RUSSIAN,
            "генеральн\\p{L}+ директор\\p{L}*|в ходе визита|во время визита|(?:он|она) (?:\\p{L}+ )?(?:встрет|посети|прове|прибы)\\p{L}*");

    private static final String OTHER_EVENT_ELSEWHERE = "下一|上次|上一次|签署|之后|以前|之前|会议将|将于|再次|峰会|论坛|地震"
            + "|القادم|الماضي|السابق|توقيع|وقع|مؤتمر|قمة|بعد|قبل|منذ|سوف|سيعقد|ستعقد";
    private static final String VISIT_ELSEWHERE = "访问|会见|会晤|会谈|参观|زيارة|زار|التقى|التقت|اجتماع|محادثات";
    private static final String ACTOR_ELSEWHERE = "总干事|访问期间|المدير العام|المديرة العامة|خلال الزيارة";

    private static final Map<Language, Words> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(
                    language,
                    new Words(
                            whole(OTHER_EVENTS.get(language), OTHER_EVENT_ELSEWHERE),
                            whole(VISITS.get(language), VISIT_ELSEWHERE),
                            whole(ACTORS.get(language), ACTOR_ELSEWHERE)));
        }
    }

    /** What a language says. Whole words where words are apart. */
    private record Words(Pattern otherEvent, Pattern visit, Pattern actor) {}

    private static Pattern whole(@Nullable String words, String elsewhere) {
        return words == null
                ? Pattern.compile(elsewhere)
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /** "The contract was signed on 4 May during talks with": signed then and there, not something signed before. */
    private static final Pattern DONE_THERE = Pattern.compile(
            "(?<!\\p{L})(?:(?:was|were) signed(?=[^.;]{0,40} during (?:the |a |his |her |their )?(?:visit|talks|meeting))"
                    + "|(?:a été|ont été) signée?s?(?=[^.;]{0,40} (?:lors|au cours) d)"
                    + "|(?:fue|fueron) firmad[oa]s?(?=[^.;]{0,40} durante )|se firm(?:ó|aron)(?=[^.;]{0,40} durante ))(?!\\p{L})",
            FLAGS);

    private static final Pattern QUOTED = Pattern.compile("[“”«»\"„]");

    private final Map<String, Boolean> told = new HashMap<>();
    private final Words words;
    private final Map<String, Pattern> families = new HashMap<>();

    /** @param misspelled names as the text writes them, who are on record otherwise */
    VisitSentence(List<PersonOnRecord> people, List<Misspelling> misspelled, Language language) {
        words = Optional.ofNullable(WORDS.get(language)).orElseThrow();
        for (PersonOnRecord person : people) {
            PersonName name = person.name();
            families.put(
                    name.family(),
                    Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name.family()) + "(?![\\p{L}\\p{M}])"));
            if (person.shared() != null) {
                person.shared().namesByLanguage().values().stream()
                        .map(PersonName::family)
                        .filter(family -> family.length() > 1)
                        .forEach(family -> families.put(family, Pattern.compile(Pattern.quote(family))));
            }
        }
        misspelled.forEach(wrong -> families.put(wrong.written(), Pattern.compile(Pattern.quote(wrong.written()))));
    }

    boolean tells(String sentence) {
        return told.computeIfAbsent(sentence, this::isTold);
    }

    private boolean isTold(String sentence) {
        return !QUOTED.matcher(sentence).find()
                && (isSomebodyNamed(sentence) || words.actor().matcher(sentence).find())
                && words.visit().matcher(sentence).find()
                && !words.otherEvent()
                        .matcher(DONE_THERE.matcher(sentence).replaceAll(""))
                        .find();
    }

    private boolean isSomebodyNamed(String sentence) {
        return families.entrySet().stream()
                .anyMatch(family -> sentence.contains(family.getKey())
                        && family.getValue().matcher(sentence).find());
    }
}
