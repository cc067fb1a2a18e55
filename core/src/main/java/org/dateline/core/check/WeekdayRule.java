package org.dateline.core.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The weekday of a date is the one that the calendar has; a date without a year is the one nearest to the dateline's. */
final class WeekdayRule implements Rule {

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = text.dateline().date();
        for (Passage passage : text.passages()) {
            for (StatedDate date : text.dates(passage)) {
                if (date.weekday() == null || (date.year() == null && today == null)) {
                    continue;
                }
                date.near(today == null ? LocalDate.EPOCH : today)
                        .filter(day -> day.getDayOfWeek() != date.weekday())
                        .ifPresent(day -> findings.add(found(passage, date, day, text)));
            }
        }
        return findings;
    }

    private static Finding found(Passage passage, StatedDate date, LocalDate day, CheckedText text) {
        Locale locale = text.language().locale();
        String right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        DayOfWeek stated = date.weekday();
        Finding found = passage.warning(
                "weekday", date.start(), date.start() + date.written().length(), date.written(), right);
        String wrong = stated == null ? "" : stated.getDisplayName(TextStyle.FULL, locale);
        return !wrong.isEmpty() && date.written().contains(wrong)
                ? found.mendedBy(date.written().replace(wrong, right))
                : found;
    }
}
