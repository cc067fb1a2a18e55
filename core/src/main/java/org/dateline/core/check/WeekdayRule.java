package org.dateline.core.check;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.release.ReleaseText;

/** The weekday of a date is the one that the calendar has; a date without a year is the one nearest to the dateline's. */
final class WeekdayRule implements Rule {

    @Override
    public List<Finding> check(ReleaseText text) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = text.dateline().date();
        for (Passage passage : Passage.of(text)) {
            for (StatedDate date : StatedDate.in(passage.words(), text.language())) {
                if (date.weekday() == null || (date.year() == null && today == null)) {
                    continue;
                }
                date.near(today == null ? LocalDate.EPOCH : today)
                        .filter(day -> day.getDayOfWeek() != date.weekday())
                        .ifPresent(day -> findings.add(Finding.warning(
                                "weekday",
                                passage.part(),
                                date.written(),
                                day.getDayOfWeek()
                                        .getDisplayName(
                                                TextStyle.FULL, text.language().locale()))));
            }
        }
        return findings;
    }
}
