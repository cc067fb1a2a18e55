package org.dateline.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** 6 April 2023 was a Thursday; the next day was Good Friday, and the Monday after it Easter Monday. */
    private static final WorkingHours OFFICE = new WorkingHours(
            GENEVA,
            WEEK,
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Set.of(LocalDate.of(2023, 4, 7), LocalDate.of(2023, 4, 10)));

    @ParameterizedTest(name = "{1} of work from {0} are done by {2}")
    @CsvSource({
        "2023-04-04T10:00, PT2H, 2023-04-04T12:00",
        "2023-04-04T10:00, PT0S, 2023-04-04T10:00",
        "2023-04-04T09:00, PT8H, 2023-04-04T17:00",
        "2023-04-04T09:00, PT8H1M, 2023-04-05T09:01",
        "2023-04-04T16:00, PT2H, 2023-04-05T10:00",
        "2023-04-04T17:00, PT1H, 2023-04-05T10:00",
        "2023-04-04T23:30, PT1H, 2023-04-05T10:00",
        "2023-04-04T03:00, PT1H, 2023-04-04T10:00",
        // over a weekend
        "2023-03-31T16:30, PT1H, 2023-04-03T09:30",
        "2023-04-01T12:00, PT1H, 2023-04-03T10:00",
        "2023-04-02T12:00, PT0S, 2023-04-03T09:00",
        "2023-03-27T09:00, PT40H, 2023-03-31T17:00",
        "2023-03-27T09:00, PT41H, 2023-04-03T10:00",
        // over Easter
        "2023-04-06T16:00, PT2H, 2023-04-11T10:00",
        "2023-04-07T10:00, PT8H, 2023-04-11T17:00",
        "2023-04-06T09:00, PT24H, 2023-04-12T17:00",
    })
    void countWhatTheOfficeWorks(LocalDateTime from, Duration work, LocalDateTime due) {
        assertThat(OFFICE.after(from.atZone(GENEVA).toInstant(), work)
                        .atZone(GENEVA)
                        .toLocalDateTime())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} of work from {0} are done by {2}")
    @CsvSource({
        // The clocks go from 2:00 to 3:00: the night has an hour less.
        "2023-03-26T00:00, PT5H, 2023-03-26T06:00",
        "2023-03-26T00:00, PT7H, 2023-03-26T08:00",
        "2023-03-26T00:00, PT8H, 2023-03-27T01:00",
        // They go from 3:00 back to 2:00: it has one more.
        "2023-10-29T00:00, PT5H, 2023-10-29T04:00",
        "2023-10-29T00:00, PT9H, 2023-10-29T08:00",
        // The summer begins between two working days, and no minute of work is lost.
        "2023-03-25T07:00, PT2H, 2023-03-26T01:00",
    })
    void countHoursThatPassWhenTheClocksAreChanged(LocalDateTime from, Duration work, LocalDateTime due) {
        WorkingHours night = new WorkingHours(
                GENEVA, EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(8, 0), Set.of());

        assertThat(night.after(from.atZone(GENEVA).toInstant(), work)
                        .atZone(GENEVA)
                        .toLocalDateTime())
                .isEqualTo(due);
    }

    @Test
    void openByTheOfficesOwnClock() {
        LocalDateTime sunday = LocalDateTime.of(2023, 4, 2, 23, 30);

        assertThat(OFFICE.after(sunday.atZone(ZoneId.of("America/New_York")).toInstant(), Duration.ofHours(1)))
                .as("it is Monday, 5:30, in Geneva")
                .isEqualTo(LocalDateTime.of(2023, 4, 3, 10, 0).atZone(GENEVA).toInstant());
    }

    @Test
    void areNotThoseOfNoOffice() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new WorkingHours(GENEVA, Set.of(), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(GENEVA, WEEK, LocalTime.of(9, 0), LocalTime.of(9, 0), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE.after(Instant.EPOCH, Duration.ofHours(-1)));
    }

    @Test
    void countTheWorkThatFitsBetweenTwoMoments() {
        Instant thursdayNoon = Instant.parse("2023-04-06T10:00:00Z");

        for (int hours : new int[] {0, 1, 5, 8, 13, 21, 80}) {
            Instant due = OFFICE.after(thursdayNoon, Duration.ofHours(hours));
            assertThat(OFFICE.between(thursdayNoon, due)).isEqualTo(Duration.ofHours(hours));
        }
        assertThat(OFFICE.between(thursdayNoon, thursdayNoon.minusSeconds(60))).isZero();
        // From Friday evening over Easter Monday to Tuesday morning, half an hour after the office opens.
        assertThat(OFFICE.between(Instant.parse("2023-04-07T20:00:00Z"), Instant.parse("2023-04-11T07:30:00Z")))
                .isEqualTo(Duration.ofMinutes(30));
    }
}
