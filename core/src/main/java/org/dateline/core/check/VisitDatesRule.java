package org.dateline.core.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
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
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{N}])(?<day>\\d{1,2})(?:er)?(?:\\s?[–-]\\s?| to | and | au | et | al | y | по | до | إلى |日至|至)$");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "the floods of 2 February": the day of something else. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<!\\p{L})(?:of|the|du|del) $", FLAGS);

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:met|visited|held talks|completed|concluded|a rencontré|s[’']est entretenue?|a achevé|a effectué|a visité"
                    + "|se reunió|visitó|concluyó|se entrevistó)\\b"
                    + "|завершил|встретил|провел переговоры|провёл переговоры|结束了|会见了|访问了|التقى|اختتم|زار ",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        Visit visit = record.visit();
        List<Finding> findings = new ArrayList<>();
        Period period = visit.period();
        VisitSentence visitSentence = text.visitSentence();
        for (Passage passage : text.body()) {
            for (Passage.Sentence sentence : passage.sentences()) {
                if (visitSentence.tells(sentence.words())) {
                    look(passage, sentence, text.language(), period, findings);
                }
            }
        }
        Optional<LocalDate> given = text.dateline().dateIfKnown();
        boolean told = text.body().stream()
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

    private static void look(
            Passage passage, Passage.Sentence said, Language language, Period period, List<Finding> findings) {
        String sentence = said.words();
        for (StatedDate date : StatedDate.in(sentence, language)) {
            if (ATTRIBUTE.matcher(sentence.substring(0, date.start())).find()
                    || date.written().startsWith("the ")) {
                continue;
            }
            if (isOutside(date, period)) {
                findings.add(found(passage, said.start() + date.start(), date.written(), date, period, language));
                continue;
            }
            // "from 10 to 15 February": the day before is in the same month.
            Matcher from = RANGE.matcher(sentence.substring(0, date.start()));
            if (from.find()) {
                StatedDate first = date.on(Integer.parseInt(from.group("day")));
                if (isOutside(first, period)) {
                    int start = from.start("day");
                    String written = sentence.substring(
                            start, date.start() + date.written().length());
                    findings.add(found(passage, said.start() + start, written, first, period, language));
                }
            }
        }
    }

    private static boolean isOutside(StatedDate date, Period period) {
        Optional<LocalDate> day = date.near(period.firstDay());
        boolean outside = day.isEmpty() || !period.contains(day.get());
        boolean slip = slips(date, period);
        boolean near = day.isEmpty() || Math.abs(ChronoUnit.DAYS.between(period.firstDay(), day.get())) <= NEAR;
        return outside && (slip || near);
    }

    /** Right but for the year. */
    private static boolean slips(StatedDate date, Period period) {
        return date.in(period.firstDay().getYear()).filter(period::contains).isPresent();
    }

    private static Finding found(
            Passage passage, int start, String written, StatedDate date, Period period, Language language) {
        Finding found = passage.warning(
                "dateOutsideVisit",
                start,
                start + written.length(),
                written,
                Dateline.longDate(period.firstDay(), language),
                Dateline.longDate(period.lastDay(), language));
        Integer year = date.year();
        String right = Integer.toString(period.firstDay().getYear());
        return slips(date, period) && year != null && written.contains(year.toString())
                ? found.mendedBy(written.replace(year.toString(), right))
                : found;
    }
}
