package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.VisitRecord;

/**
 * Whether a sentence tells the visit on record: it speaks of a visit, a meeting or talks, of the principal or somebody met,
 * quotes nobody, and mentions nothing else that has a date, since dates of other events are normal in a release.
 */
final class VisitSentence {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OTHER_EVENT = Pattern.compile(
            "\\b(?:will|next|again|last|previous\\w*|earlier|since|sign\\w*|adopt\\w*|anniversary|conference|summit|session|forum"
                    + "|before|after|follow\\w*|ahead|until|deadline|elect\\w*|appoint\\w*|prepar\\w*|agreed to meet|plan\\w*|due|first visit"
                    + "|earthquake|began|born|launch\\w*|open\\w*|enter\\w*|published|report\\w*|founded|took office|when"
                    + "|prochain\\w*|dernière|dernier|précédent\\w*|depuis|sign[ée]\\w*|adopt\\w*|anniversaire|conférence|sommet|après|avant"
                    + "|suite|jusqu|élu\\w*|nommé\\w*|lors de|entr(?:e|é|ée|era|ait) en|publi\\w*|sera|aura|se tiendra|rapport|lancé\\w*|retournera"
                    + "|próxim\\w*|última|último|anterior\\w*|desde|firm\\w*|aniversario|conferencia|cumbre|foro|después|antes|tras"
                    + "|hasta|elegid\\w*|nombrad\\w*|será|celebrará|vigor|volverá|reunirán|informe)\\b"
                    + "|в следующ|прошл|подпис|предыдущ|после|перед|конференц|саммит|состоится|будет|вновь|до \\d|со времени"
                    + "|下一|上次|上一次|签署|之后|以前|之前|会议将|将于|再次|峰会|论坛|地震"
                    + "|القادم|الماضي|السابق|توقيع|وقع|مؤتمر|قمة|بعد|قبل|منذ|سوف|سيعقد|ستعقد",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern VISIT_TOLD = Pattern.compile(
            "\\b(?:visit|visited|met|meeting|meetings|talks|visite|rencontré\\w*|entretenu\\w*|réunion|entretiens"
                    + "|visita|visitó|reunió|reunieron|reunión|entrevistó|conversaciones)\\b"
                    + "|визит|встрет|встреч|переговор|访问|会见|会晤|会谈|زيارة|زار|التقى|التقت|اجتماع|محادثات",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    /** Whose visit it is, where the text does not say a name; and the visit itself. */
    private static final Pattern ACTOR = Pattern.compile(
            "\\b(?:(?:he|she) (?:also )?(?:met|visited|held)|DG|Director[- ]General|Directeur général|Directrice générale"
                    + "|Directora General|(?:il|elle) (?:a|s[’']est)|(?:the|this) visit (?:ended|took place|ran|concluded)"
                    + "|la visite s[’']est|la visita (?:concluyó|tuvo lugar))\\b"
                    + "|генеральн\\w+ директор|总干事|المدير العام|المديرة العامة",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern QUOTED = Pattern.compile("[“”«»\"„]");

    /** A stem of every word of VISIT_TOLD: most sentences have none, and are soon known. */
    private static final List<String> STEMS = List.of(
            "visit",
            "met",
            "meet",
            "talk",
            "rencontr",
            "entret",
            "réuni",
            "reuni",
            "entrevist",
            "conversacion",
            "визит",
            "встре",
            "перегов",
            "访问",
            "会",
            "زيارة",
            "زار",
            "التق",
            "اجتماع",
            "محادث");

    private final List<Pattern> families = new ArrayList<>();

    VisitSentence(VisitRecord record) {
        for (PersonOnRecord person : PersonOnRecord.all(record)) {
            PersonName name = person.name();
            families.add(Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name.family()) + "(?![\\p{L}\\p{M}])"));
            if (person.shared() != null) {
                person.shared().namesByLanguage().values().stream()
                        .map(PersonName::family)
                        .filter(family -> family.length() > 1)
                        .forEach(family -> families.add(Pattern.compile(Pattern.quote(family))));
            }
        }
    }

    boolean tells(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(small::contains)
                && !QUOTED.matcher(sentence).find()
                && VISIT_TOLD.matcher(sentence).find()
                && !OTHER_EVENT.matcher(sentence).find()
                && (ACTOR.matcher(sentence).find()
                        || families.stream()
                                .anyMatch(family -> family.matcher(sentence).find()));
    }
}
