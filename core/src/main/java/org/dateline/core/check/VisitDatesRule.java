package org.dateline.core.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;

/**
 * What a text says of the visit happened on its days. Dates of other events are normal in a release, so a date is only
 * held against the visit in a sentence that tells a visit, a meeting or talks as past and speaks of nothing else that has
 * a date; and a release that tells the visit as past is not given out before it began.
 */
final class VisitDatesRule implements FactRule {

    private static final int NEAR = 62;
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

    /** "the floods of 2 February": the day of something else. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<!\\p{L})(?:of|the|du|del) $", FLAGS);

    private static final Pattern QUOTED = Pattern.compile("[“”«»\"„]");

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:met|visited|held talks|completed|concluded|a rencontré|s[’']est entretenue?|a achevé|a effectué|a visité"
                    + "|se reunió|visitó|concluyó|se entrevistó)\\b"
                    + "|завершил|встретил|провел переговоры|провёл переговоры|结束了|会见了|访问了|التقى|اختتم|زار ",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public List<Finding> check(ReleaseText text, VisitRecord record) {
        Visit visit = record.visit();
        List<Finding> findings = new ArrayList<>();
        Period period = visit.period();
        for (Passage passage : Passage.body(text)) {
            for (String sentence : passage.sentences()) {
                if (tells(sentence, visit)) {
                    look(sentence, text.language(), period, findings);
                }
            }
        }
        Optional<LocalDate> given = text.dateline().dateIfKnown();
        boolean told = Passage.body(text).stream()
                .limit(2)
                .anyMatch(passage -> PAST.matcher(passage.words()).find());
        if (told && given.isPresent() && given.get().isBefore(period.firstDay())) {
            findings.add(Finding.warning(
                    "datelineEarly",
                    Part.DATE,
                    Dateline.longDate(given.get(), text.language()),
                    Dateline.longDate(period.firstDay(), text.language())));
        }
        return findings;
    }

    /** Whether a sentence tells this visit: other people meet, too. */
    private static boolean tells(String sentence, Visit visit) {
        return VISIT_TOLD.matcher(sentence).find()
                && !OTHER_EVENT.matcher(sentence).find()
                && !QUOTED.matcher(sentence).find()
                && (ACTOR.matcher(sentence).find() || names(sentence, visit));
    }

    private static boolean names(String sentence, Visit visit) {
        String folded = Word.folded(sentence);
        return Stream.concat(
                        Stream.of(visit.principal().name()),
                        visit.counterparts().stream().map(Counterpart::name))
                .anyMatch(name -> folded.contains(Word.folded(name.written()))
                        || sentence.matches(
                                "(?s).*(?<![\\p{L}\\p{M}])" + Pattern.quote(name.family()) + "(?![\\p{L}\\p{M}]).*"));
    }

    private static void look(String sentence, Language language, Period period, List<Finding> findings) {
        for (StatedDate date : StatedDate.in(sentence, language)) {
            if (ATTRIBUTE.matcher(sentence.substring(0, date.start())).find()
                    || date.written().startsWith("the ")) {
                continue;
            }
            Optional<LocalDate> day = date.near(period.firstDay());
            boolean outside = day.isEmpty() || !period.contains(day.get());
            boolean slip = date.in(period.firstDay().getYear())
                    .filter(period::contains)
                    .isPresent();
            boolean near = day.isEmpty() || Math.abs(ChronoUnit.DAYS.between(period.firstDay(), day.get())) <= NEAR;
            if (outside && (slip || near)) {
                findings.add(Finding.warning(
                        "dateOutsideVisit",
                        Part.BODY,
                        date.written(),
                        Dateline.longDate(period.firstDay(), language),
                        Dateline.longDate(period.lastDay(), language)));
            }
        }
    }
}
