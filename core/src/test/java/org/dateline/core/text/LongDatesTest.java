package org.dateline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongDatesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void areThoseOfUnicode(Language language) {
        ULocale locale = language == Language.ENGLISH ? ULocale.UK : ULocale.forLocale(language.locale());
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        DateFormat unicode = DateFormat.getDateInstance(calendar, DateFormat.LONG, locale);
        IntStream.of(1583, 1945, 2000, 2023, 2024, 9999).forEach(year -> {
            LocalDate first = LocalDate.of(year, 1, 1);
            first.datesUntil(LocalDate.of(year, 12, 31)).forEach(date -> {
                calendar.clear();
                calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());

                assertThat(LongDates.knows(date)).isTrue();
                assertThat(LongDates.write(date, language)).isEqualTo(unicode.format(calendar));
            });
        });
    }
}
