package org.dateline.core.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a release is given out, as it stands before its first words: "Geneva, 6 April 2023".
 *
 * <p>While a release is drafted, either may still be missing; a release with an incomplete dateline is not submitted.
 *
 * @param city the city as the release's language writes it; empty while unknown
 * @param date the date in that city; null while unknown
 */
public record Dateline(String city, @Nullable LocalDate date) {

    public static final Dateline EMPTY = new Dateline("", null);

    private static final Map<Language, DateFormat> LONG_DATES = new ConcurrentHashMap<>();

    public Dateline {
        city = OneLine.of(city);
    }

    public boolean isComplete() {
        return !city.isEmpty() && date != null;
    }

    public Optional<LocalDate> dateIfKnown() {
        return Optional.ofNullable(date);
    }

    /** City and date, as the language writes a long date (Unicode CLDR by ICU4J, so that every JDK writes the same). */
    public String in(Language language) {
        if (date == null) {
            return city;
        }
        return city.isEmpty() ? longDate(date, language) : city + separator(language) + longDate(date, language);
    }

    /** Which block a dateline opens: the first that is no picture, since a release may begin with one. */
    public static int placeIn(List<Block> blocks) {
        int place = 0;
        while (place < blocks.size() && blocks.get(place) instanceof Block.Figure) {
            place++;
        }
        return place;
    }

    /** A date as the language writes it in full, without the weekday: "6 April 2023", "2023年4月6日". */
    public static String longDate(LocalDate date, Language language) {
        // A form has state: each date is written by a copy, which is much cheaper than a form made anew.
        DateFormat form = (DateFormat)
                LONG_DATES.computeIfAbsent(language, Dateline::longDates).clone();
        Calendar calendar = form.getCalendar();
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return form.format(calendar);
    }

    private static DateFormat longDates(Language language) {
        // British order for English: the United Nations write 6 April 2023.
        ULocale locale = language == Language.ENGLISH ? ULocale.UK : ULocale.forLocale(language.locale());
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        return DateFormat.getDateInstance(calendar, DateFormat.LONG, locale);
    }

    private static String separator(Language language) {
        return switch (language) {
            case ARABIC -> "، ";
            case CHINESE -> "，";
            case FRENCH -> ", le ";
            default -> ", ";
        };
    }
}
