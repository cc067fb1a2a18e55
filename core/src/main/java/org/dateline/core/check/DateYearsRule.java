package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A day that a text names twice has one year: two that are a year apart are likely a slip, farther ones an anniversary. */
final class DateYearsRule implements Rule {

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> years = new HashMap<>();
        Integer given = text.dateline().dateIfKnown().map(day -> day.getYear()).orElse(null);
        for (Passage passage : text.passages()) {
            for (StatedDate date : text.dates(passage)) {
                Integer year = date.year();
                if (year == null) {
                    continue;
                }
                String day = date.day() + "/" + date.month();
                Integer known = years.putIfAbsent(day, year);
                if (known != null && Math.abs(known - year) == 1) {
                    int right = given != null && given.equals(year) ? year : known;
                    Finding found = passage.warning(
                            "yearDiffers",
                            date.start(),
                            date.start() + date.written().length(),
                            date.written(),
                            Integer.toString(known));
                    findings.add(
                            right == known && date.written().contains(year.toString())
                                    ? found.mendedBy(date.written().replace(year.toString(), known.toString()))
                                    : found);
                }
            }
        }
        return findings;
    }
}
