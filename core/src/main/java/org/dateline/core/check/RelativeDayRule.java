package org.dateline.core.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/**
 * "Today", "yesterday", "this week" and a weekday alone are meant from the dateline's date: a weekday or date beside
 * "today" is that day's, and what a sentence tells of the visit by such a word was in the visit's period. A weekday alone
 * is the last before the dateline's date, or that date.
 */
final class RelativeDayRule implements FactRule {

    private static final Map<Language, RelativeDayRule.Words> WORDS = new EnumMap<>(Language.class);

    static {
        WORDS.put(
                Language.ENGLISH,
                words(
                        "today",
                        "yesterday",
                        "this week",
                        "last week",
                        "(?:last|next|every|each|previous|following|coming|by|until|before|after|since|from) $",
                        Language.ENGLISH));
        WORDS.put(
                Language.FRENCH,
                words(
                        "aujourd[’']hui",
                        "hier",
                        "cette semaine",
                        "la semaine dernière",
                        "(?:chaque|tous les|avant|après|depuis|jusqu[’']à|dès|du|des) $",
                        Language.FRENCH));
        WORDS.put(
                Language.SPANISH,
                words(
                        "hoy",
                        "ayer",
                        "esta semana",
                        "la semana pasada",
                        "(?:cada|próximo|pasado|hasta el|antes del|desde el|todos los|los) $",
                        Language.SPANISH));
        WORDS.put(
                Language.RUSSIAN,
                words(
                        "сегодня",
                        "вчера",
                        "на этой неделе",
                        "на прошлой неделе",
                        "(?:прошл\\p{L}+|следующ\\p{L}+|кажд\\p{L}+|ближайш\\p{L}+|до|после|с|по) $",
                        Language.RUSSIAN));
        WORDS.put(
                Language.ARABIC,
                words(
                        "اليوم(?! (?:ال)?(?:أول|ثان|ثالث|تال|عالمي|دولي))",
                        "أمس",
                        "هذا الأسبوع",
                        "الأسبوع الماضي",
                        "(?:كل|قبل|بعد|منذ|حتى) (?:يوم )?$",
                        Language.ARABIC));
        WORDS.put(
                Language.CHINESE, words("今天|今日", "昨天|昨日", "本周|这周", "上周", "(?:每|下|上|前|后|至|自)(?:个)?$", Language.CHINESE));
    }

    private record Words(
            Pattern today,
            Pattern yesterday,
            Pattern week,
            Pattern lastWeek,
            Pattern day,
            Pattern not,
            Map<String, DayOfWeek> days) {}

    private static Words words(
            String today, String yesterday, String week, String lastWeek, String not, Language language) {
        Map<String, DayOfWeek> days = StatedDate.weekdays(language);
        String weekday = "(?<weekday>" + String.join("|", days.keySet()) + ")";
        return new Words(
                beside(today, weekday, language),
                beside(yesterday, weekday, language),
                alone(week, language),
                alone(lastWeek, language),
                alone(
                        weekday + "(?![)）])(?!,? ?\\d| (?:next|prochain|dernier|último|próximo|الماضي|القادم|المقبل))",
                        language),
                Pattern.compile("(?iu)" + not),
                days);
    }

    /** Chinese has no spaces between words. */
    private static Pattern alone(String words, Language language) {
        return Pattern.compile(language == Language.CHINESE ? words : "(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    private static Pattern beside(String word, String weekday, Language language) {
        return language == Language.CHINESE
                ? Pattern.compile("(?:" + word + ")(?:[,，]?[(（]?" + weekday + ")?")
                : Pattern.compile("(?iu)(?<!\\p{L})(?:" + word + ")(?!\\p{L})(?:[,،]? \\(?(?:во? |يوم )?" + weekday
                        + "(?!\\p{L}))?");
    }

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        return check(text, record.visit().period(), text.visitSentence());
    }

    /** Without a visit, only what stands beside "today" and "yesterday" can be wrong. */
    static List<Finding> check(CheckedText text, @Nullable Period period, @Nullable VisitSentence visit) {
        List<Finding> findings = new ArrayList<>();
        LocalDate given = text.dateline().date();
        Words words = WORDS.get(text.language());
        if (given == null || words == null) {
            return findings;
        }
        for (Passage passage : text.body()) {
            for (Passage.Sentence sentence : passage.sentences()) {
                boolean told = period != null && visit != null && visit.tells(sentence.words());
                Reading reading = new Reading(passage, sentence, words, told ? period : null, text.language());
                reading.named(words.today(), given, findings);
                reading.named(words.yesterday(), given.minusDays(1), findings);
                reading.week(words.week(), given, findings);
                if (period != null && visit != null) {
                    // "last" is the word of another event, too: the sentence is read without it.
                    String rest = words.lastWeek().matcher(sentence.words()).replaceAll("");
                    boolean lastWeek = rest.length() < sentence.words().length() && visit.tells(rest);
                    new Reading(passage, sentence, words, lastWeek ? period : null, text.language())
                            .week(words.lastWeek(), given.minusWeeks(1), findings);
                }
                reading.alone(given, findings);
            }
        }
        return findings;
    }

    private record Reading(
            Passage passage,
            Passage.Sentence sentence,
            Words words,
            @Nullable Period period,
            Language language) {

        void named(Pattern pattern, LocalDate day, List<Finding> findings) {
            Matcher stated = pattern.matcher(sentence.words());
            while (stated.find()) {
                String weekday = stated.group("weekday");
                if (weekday != null && words.days().get(weekday.toLowerCase(Locale.ROOT)) != day.getDayOfWeek()) {
                    String right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
                    Finding found = found(stated.start(), stated.end(), day);
                    // A Russian weekday is declined.
                    findings.add(
                            language == Language.RUSSIAN
                                    ? found
                                    : found.mendedBy(stated.group().replace(weekday, right)));
                } else if (period != null && !period.contains(day)) {
                    findings.add(found(stated.start(), stated.end(), day));
                }
            }
        }

        void week(Pattern week, LocalDate given, List<Finding> findings) {
            if (period == null) {
                return;
            }
            LocalDate monday = given.minusDays(given.getDayOfWeek().getValue() - 1L);
            Matcher found = week.matcher(sentence.words());
            boolean apart =
                    period.lastDay().isBefore(monday) || period.firstDay().isAfter(monday.plusDays(6));
            if (apart && found.find()) {
                findings.add(found(found.start(), found.end(), monday));
            }
        }

        void alone(LocalDate given, List<Finding> findings) {
            if (period == null) {
                return;
            }
            Matcher found = words.day().matcher(sentence.words());
            while (found.find()) {
                DayOfWeek weekday = Optional.ofNullable(
                                words.days().get(found.group("weekday").toLowerCase(Locale.ROOT)))
                        .orElseThrow();
                LocalDate day = given;
                while (day.getDayOfWeek() != weekday) {
                    day = day.minusDays(1);
                }
                boolean longAgo = period.lastDay().isBefore(given.minusDays(6));
                boolean dated = StatedDate.in(sentence.words(), language).stream()
                        .anyMatch(date -> date.start() <= found.start() && found.start() < date.end());
                if (!longAgo
                        && !dated
                        && !period.contains(day)
                        && !words.not()
                                .matcher(sentence.words().substring(0, found.start()))
                                .find()
                        && !sentence.words()
                                .substring(0, found.start())
                                .matches(
                                        "(?iu).*(?:hier|ayer|yesterday|today|hoy|сегодня|вчера|اليوم|أمس|今天|今日|昨天|昨日)[,，]? ?[(（]?$")) {
                    findings.add(found(found.start(), found.end(), day));
                }
            }
        }

        private Finding found(int start, int end, LocalDate day) {
            String written = sentence.words().substring(start, end);
            return passage.warning(
                    "dayAgainstDateline",
                    sentence.start() + start,
                    sentence.start() + end,
                    written,
                    Dateline.longDate(day, language));
        }
    }
}
