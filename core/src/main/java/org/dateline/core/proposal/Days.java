package org.dateline.core.proposal;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Period;
import org.jspecify.annotations.Nullable;

/** The days that a text states; a day without a year is in the year of the dateline. */
final class Days {

    private final @Nullable LocalDate given;
    private final List<String> months;
    private final Pattern range;
    private final Pattern day;

    Days(Language language, @Nullable LocalDate given) {
        this.given = given;
        months = List.of(new DateFormatSymbols(language.locale()).getMonths()).stream()
                .map(month -> month.toLowerCase(Locale.ROOT))
                .toList();
        String month = "(?:de )?(" + String.join("|", months) + ")";
        String year = "(?:,? (?:de )?((?:19|20)\\d\\d))?";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        range = Pattern.compile(
                "(?<!\\d)(\\d{1,2})(?:er)?(?: " + month + year + ")? ?(?:to|and|au|al|–|-|y|et) ?(\\d{1,2})(?:er)? "
                        + month + year,
                flags);
        day = Pattern.compile("(?<![\\d–-])(\\d{1,2})(?:er|st|nd|rd|th)? " + month + year, flags);
    }

    /** "from 3 to 6 April", or one day in a sentence that tells the visit. */
    Optional<Period> statedPeriod(List<String> paragraphs, Speech speech) {
        for (String paragraph : paragraphs) {
            for (String sentence : paragraph.split("(?<=[.!?]) (?=\\p{Lu})")) {
                if (speech.visit().matcher(sentence).find()) {
                    Optional<Period> stated = periodIn(sentence);
                    if (stated.isPresent()) {
                        return stated;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A day in the sentence that names somebody, if it is the only one there. */
    @Nullable LocalDate near(String name, List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            for (String sentence : paragraph.split("(?<=[.!?]) (?=\\p{Lu})")) {
                if (sentence.contains(name)) {
                    List<LocalDate> days = daysIn(sentence);
                    return days.size() == 1 && !range.matcher(sentence).find() ? days.get(0) : null;
                }
            }
        }
        return null;
    }

    private Optional<Period> periodIn(String sentence) {
        Matcher found = range.matcher(sentence);
        if (found.find()) {
            LocalDate last = date(found.group(4), found.group(5), found.group(6));
            String month = found.group(2) == null ? found.group(5) : found.group(2);
            String year = found.group(3) == null ? found.group(6) : found.group(3);
            LocalDate first = date(found.group(1), month, year);
            if (first != null && last != null && !last.isBefore(first)) {
                return Optional.of(new Period(first, last));
            }
        }
        List<LocalDate> days = daysIn(sentence);
        return days.size() == 1 ? Optional.of(new Period(days.get(0), days.get(0))) : Optional.empty();
    }

    private List<LocalDate> daysIn(String sentence) {
        List<LocalDate> days = new ArrayList<>();
        Matcher found = day.matcher(sentence);
        while (found.find()) {
            LocalDate date = date(found.group(1), found.group(2), found.group(3));
            if (date != null) {
                days.add(date);
            }
        }
        return days;
    }

    private @Nullable LocalDate date(String number, String month, @Nullable String year) {
        LocalDate near = given;
        int in = year != null ? Integer.parseInt(year) : near == null ? 0 : near.getYear();
        if (in == 0) {
            return null;
        }
        try {
            return LocalDate.of(in, months.indexOf(month.toLowerCase(Locale.ROOT)) + 1, Integer.parseInt(number));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
