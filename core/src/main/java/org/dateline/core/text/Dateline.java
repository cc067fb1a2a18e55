package org.dateline.core.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
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

    /** City and date, as the language writes a long date (Unicode CLDR, of which every JDK has another version). */
    public String in(Language language) {
        if (date == null) {
            return city;
        }
        return city.isEmpty() ? longDate(date, language) : city + separator(language) + longDate(date, language);
    }

    /** Reads what {@link #in} wrote; words without a date that it would have written are the city. */
    public static Dateline parse(String written, Language language) {
        Optional<LocalDate> alone = dateIn(written, language);
        if (alone.isPresent()) {
            return new Dateline("", alone.get());
        }
        String separator = separator(language);
        for (int at = written.indexOf(separator); at > 0; at = written.indexOf(separator, at + 1)) {
            Optional<LocalDate> date = dateIn(written.substring(at + separator.length()), language);
            if (date.isPresent()) {
                return new Dateline(written.substring(0, at), date.get());
            }
        }
        return new Dateline(written, null);
    }

    private static Optional<LocalDate> dateIn(String written, Language language) {
        DateFormat form = form(language);
        Calendar calendar = form.getCalendar();
        calendar.clear();
        ParsePosition position = new ParsePosition(0);
        form.parse(written, calendar, position);
        if (position.getIndex() != written.length()) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(
                calendar.get(Calendar.EXTENDED_YEAR),
                calendar.get(Calendar.MONTH) + 1,
                calendar.get(Calendar.DAY_OF_MONTH));
        return longDate(date, language).equals(written) ? Optional.of(date) : Optional.empty();
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
        if (LongDates.knows(date)) {
            return LongDates.write(date, language);
        }
        DateFormat form = form(language);
        Calendar calendar = form.getCalendar();
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return form.format(calendar);
    }

    /** A form has state: each date is written by a copy, which is much cheaper than a form made anew. */
    private static DateFormat form(Language language) {
        return (DateFormat)
                LONG_DATES.computeIfAbsent(language, Dateline::longDates).clone();
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
