package org.dateline.core.text;

import java.time.LocalDate;
import java.util.List;

/**
 * Dates in full, as Unicode CLDR has them for the six languages: "6 April 2023", "2023年4月6日". ICU writes the same, and is asked
 * in the test; to write its first date it reads what it knows of all calendars and regions, more than a Word document takes.
 */
final class LongDates {

    /** Before it, calendars differ; after it, ICU may write a year in another way. */
    private static final int FIRST_YEAR = 1583;

    private static final int LAST_YEAR = 9999;

    private static final List<String> ARABIC = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> RUSSIAN = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> SPANISH = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private LongDates() {}

    static boolean knows(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    static String write(LocalDate date, Language language) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int year = date.getYear();
        return switch (language) {
            case ARABIC -> day + " " + ARABIC.get(month - 1) + " " + year;
            // British order: the United Nations write 6 April 2023.
            case ENGLISH -> day + " " + ENGLISH.get(month - 1) + " " + year;
            case FRENCH -> day + " " + FRENCH.get(month - 1) + " " + year;
            case CHINESE -> year + "年" + month + "月" + day + "日";
            case RUSSIAN -> day + " " + RUSSIAN.get(month - 1) + " " + year + "\u202Fг.";
            case SPANISH -> day + " de " + SPANISH.get(month - 1) + " de " + year;
        };
    }
}
