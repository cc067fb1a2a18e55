package org.dateline.core.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When the office works: by these a review is due, so that one asked for on Friday evening is not late on Monday morning.
 * An hour is sixty minutes of time that passes, also on the days on which the clocks are changed.
 *
 * @param zone of the office
 * @param days of the week on which it works; at least one
 * @param opens the first minute of each of these days
 * @param closes the end of each of these days, later than it opens
 * @param holidays on which it does not work all the same
 */
public record WorkingHours(
        ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {

    public WorkingHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("an office works on at least one day of the week");
        }
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("an office closes later than it opens: " + opens + " to " + closes);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The moment by which that much work can have been done. What comes after hours begins when the office next opens; what
     * fills a day to its end is due then, and not on the next morning.
     *
     * @throws IllegalArgumentException if the work is less than none
     */
    public Instant after(Instant from, Duration work) {
        if (work.isNegative()) {
            throw new IllegalArgumentException("less than no work: " + work);
        }
        Duration left = work;
        LocalDate day = LocalDate.ofInstant(from, zone);
        while (true) {
            Instant start = latest(from, day.atTime(opens).atZone(zone).toInstant());
            Instant end = day.atTime(closes).atZone(zone).toInstant();
            if (isWorkingDay(day) && start.isBefore(end)) {
                Duration today = Duration.between(start, end);
                if (left.compareTo(today) <= 0) {
                    return start.plus(left);
                }
                left = left.minus(today);
            }
            day = day.plusDays(1);
        }
    }

    /**
     * How much work can be done from one moment to another; none if that is not later.
     *
     * <p>{@code after(from, between(from, to))} is {@code to}, if the office works at that moment.
     */
    public Duration between(Instant from, Instant to) {
        Duration work = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, zone);
        for (LocalDate day = LocalDate.ofInstant(from, zone); !day.isAfter(last); day = day.plusDays(1)) {
            Instant start = latest(from, day.atTime(opens).atZone(zone).toInstant());
            Instant closing = day.atTime(closes).atZone(zone).toInstant();
            Instant end = to.isBefore(closing) ? to : closing;
            if (isWorkingDay(day) && start.isBefore(end)) {
                work = work.plus(Duration.between(start, end));
            }
        }
        return work;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
