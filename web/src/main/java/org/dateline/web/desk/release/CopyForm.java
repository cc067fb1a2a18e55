package org.dateline.web.desk.release;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.outbox.MailAddress;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** Who gets a copy under embargo, as it was typed. What a browser leaves out is empty. */
record CopyForm(String name, String organization, String address, String lastDay) {

    private static final int LONGEST_NAME = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    CopyForm(@Nullable String name, @Nullable String organization, @Nullable String address, @Nullable String lastDay) {
        this.name = requireNonNullElse(name, "").strip();
        this.organization = requireNonNullElse(organization, "").strip();
        this.address = requireNonNullElse(address, "").strip();
        this.lastDay = requireNonNullElse(lastDay, "").strip();
    }

    static CopyForm until(LocalDate lastDay) {
        return new CopyForm("", "", "", lastDay.toString());
    }

    /** Who gets it, if a mail can reach them and every page can name them. */
    Optional<MailAddress> recipient(Problems problems) {
        if (!isPrintable(name)) {
            problems.add("name", "copy.problem.name", LONGEST_NAME);
        }
        if (!isPrintable(organization)) {
            problems.add("organization", "copy.problem.organization", LONGEST_NAME);
        }
        if (!MailAddress.isAddress(address)) {
            problems.add("address", "copy.problem.address");
        }
        return problems.isEmpty() ? Optional.of(new MailAddress(name, address)) : Optional.empty();
    }

    private static boolean isPrintable(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_NAME
                && words.chars().noneMatch(Character::isISOControl);
    }

    Optional<LocalDate> lastDay(LocalDate first, LocalDate last, Problems problems) {
        try {
            LocalDate day = LocalDate.parse(lastDay);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException notADay) {
            // Said below, with the days that can be chosen.
        }
        problems.add("lastDay", "copy.problem.day", DAY.format(first), DAY.format(last));
        return Optional.empty();
    }
}
