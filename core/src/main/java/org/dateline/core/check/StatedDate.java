package org.dateline.core.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text names: "Thursday, 6 April 2023", "le jeudi 6 avril", "4月6日（星期四）".
 *
 * @param year null if the text leaves it out
 * @param weekday null if the text leaves it out
 * @param start where it begins
 * @param end behind it
 */
record StatedDate(
        String written,
        int day,
        Month month,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday,
        int start,
        int end) {

    private static final Map<Language, Reader> READERS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            READERS.put(language, Reader.of(language));
        }
    }

    /** The days of the week as a language writes them beside a date, in small letters. */
    static Map<String, DayOfWeek> weekdays(Language language) {
        return Reader.weekdays(language);
    }

    static List<StatedDate> in(String words, Language language) {
        Reader reader = READERS.get(language);
        return reader == null || words.chars().noneMatch(Character::isDigit) ? List.of() : reader.read(words);
    }

    /** The date, its year the stated one, or else the one that puts it nearest to a day; empty if there is no such day. */
    Optional<LocalDate> near(LocalDate day) {
        Integer stated = year;
        if (stated != null) {
            return in(stated);
        }
        return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)
                .flatMap(candidate -> in(candidate).stream())
                .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - day.toEpochDay())));
    }

    /** Another day of the same month: "12" of "from 12 to 15 February". */
    StatedDate on(int otherDay) {
        return new StatedDate(written, otherDay, month, year, null, start, end);
    }

    Optional<LocalDate> in(int anyYear) {
        try {
            return Optional.of(LocalDate.of(anyYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** How one language writes its days; the names of months and weekdays are the JDK's (Unicode CLDR). */
    private record Reader(List<Pattern> forms, Map<String, Month> months, Map<String, DayOfWeek> weekdays) {

        private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

        static Reader of(Language language) {
            Map<String, Month> months = months(language);
            Map<String, DayOfWeek> weekdays = weekdays(language);
            String month = "(?<month>" + alternatives(months) + ")";
            String weekday = "(?:(?<![\\p{L}\\p{M}])(?<weekday>" + alternatives(weekdays) + ")(?:,|،)?\\s+)?";
            String behind = "(?:\\s?[(（](?<behind>" + alternatives(weekdays) + ")[)）])?";
            String day = "(?<!\\p{N})(?<day>\\d{1,2})";
            String year = "(?<year>\\d{4})";
            String stop = "(?![\\p{L}\\p{M}])";
            List<String> forms = switch (language) {
                case ENGLISH ->
                    List.of(
                            weekday + "(?:the )?" + day + "(?:st|nd|rd|th)? (?:of )?" + month + stop + "(?:,? " + year
                                    + "(?!\\d))?" + behind,
                            weekday + month + " " + day + "(?:st|nd|rd|th)?(?!\\d)(?:, " + year + "(?!\\d))?" + behind);
                case FRENCH ->
                    List.of(weekday + day + "(?:er)? " + month + stop + "(?: " + year + "(?!\\d))?" + behind);
                case SPANISH ->
                    List.of(weekday + day + "\\.?º? de " + month + stop + "(?: del? " + year + "(?!\\d))?" + behind);
                case RUSSIAN -> List.of(weekday + day + " " + month + stop + "(?: " + year + "(?!\\d))?" + behind);
                case ARABIC ->
                    List.of(weekday + day + " " + month + "(?:\\s?/\\s?\\p{L}+(?: \\p{L}+)?)?(?: (?:عام )?" + year
                            + "(?!\\d))?" + behind);
                case CHINESE ->
                    List.of("(?:" + year + "\\s?年\\s?)?" + month
                            + "\\s?(?<day>\\d{1,2})\\s?[日号]\\s?(?:[(（]?(?<behind>" + alternatives(weekdays)
                            + ")[)）]?)?(?<weekday>)");
            };
            return new Reader(
                    forms.stream().map(form -> Pattern.compile(form, FLAGS)).toList(), months, weekdays);
        }

        List<StatedDate> read(String words) {
            String text = westernDigits(words);
            List<StatedDate> dates = new ArrayList<>();
            for (Pattern form : forms) {
                Matcher found = form.matcher(text);
                while (found.find()) {
                    Month month = months.get(found.group("month").toLowerCase(Locale.ROOT));
                    String before = found.group("weekday");
                    String behind = found.group("behind");
                    String weekday = before == null || before.isEmpty() ? behind : before;
                    String year = found.group("year");
                    if (month != null
                            && dates.stream().noneMatch(known -> known.overlaps(found.start(), found.end()))) {
                        dates.add(new StatedDate(
                                words.substring(found.start(), found.end()).strip(),
                                Integer.parseInt(found.group("day")),
                                month,
                                year == null ? null : Integer.valueOf(year),
                                weekday == null ? null : weekdays.get(weekday.toLowerCase(Locale.ROOT)),
                                found.start(),
                                found.end()));
                    }
                }
            }
            return dates;
        }

        private static Map<String, Month> months(Language language) {
            Map<String, Month> names = new HashMap<>();
            for (Month month : Month.values()) {
                if (language == Language.CHINESE) {
                    names.put(month.getValue() + "月", month);
                    continue;
                }
                names.put(
                        month.getDisplayName(TextStyle.FULL, language.locale()).toLowerCase(Locale.ROOT), month);
                if (language == Language.ARABIC) {
                    names.put(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ar-LB")), month);
                } else if (language == Language.SPANISH && month == Month.SEPTEMBER) {
                    names.put("setiembre", month);
                }
            }
            return names;
        }

        static Map<String, DayOfWeek> weekdays(Language language) {
            Map<String, DayOfWeek> names = new HashMap<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                String name =
                        day.getDisplayName(TextStyle.FULL, language.locale()).toLowerCase(Locale.ROOT);
                names.put(name, day);
                if (language == Language.RUSSIAN && name.endsWith("а")) {
                    names.put(name.substring(0, name.length() - 1) + "у", day);
                } else if (language == Language.CHINESE) {
                    names.put(name.replace("星期", "周"), day);
                } else if (language == Language.ARABIC) {
                    names.put(name.replace('أ', 'ا').replace('إ', 'ا'), day);
                }
            }
            return names;
        }

        private static String alternatives(Map<String, ?> names) {
            return names.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        }

        private static String westernDigits(String words) {
            StringBuilder text = new StringBuilder(words);
            for (int i = 0; i < text.length(); i++) {
                int digit = Character.digit(text.charAt(i), 10);
                if (digit >= 0) {
                    text.setCharAt(i, (char) ('0' + digit));
                }
            }
            return text.toString();
        }
    }

    private boolean overlaps(int from, int to) {
        return from < end && start < to;
    }
}
