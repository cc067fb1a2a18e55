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

/** Whom to ask, as it was typed. What a browser leaves out is empty. */
record GuestForm(String name, String address, String reason, String lastDay, String follows) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    GuestForm(
            @Nullable String name,
            @Nullable String address,
            @Nullable String reason,
            @Nullable String lastDay,
            @Nullable String follows) {
        this.name = requireNonNullElse(name, "").strip();
        this.address = requireNonNullElse(address, "").strip();
        this.reason = requireNonNullElse(reason, "").replace("\u0000", "");
        this.lastDay = requireNonNullElse(lastDay, "").strip();
        this.follows = requireNonNullElse(follows, "");
    }

    static GuestForm until(LocalDate lastDay) {
        return new GuestForm("", "", "", lastDay.toString(), "no");
    }

    boolean seesWhatFollows() {
        return follows.equals("yes");
    }

    /** Who is asked, if a mail can reach them. */
    Optional<MailAddress> guest(Problems problems) {
        boolean named =
                !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
        if (!named) {
            problems.add("name", "guest.problem.name");
        }
        boolean reached = MailAddress.isAddress(address);
        if (!reached) {
            problems.add("address", "guest.problem.address");
        }
        if (reason.isBlank()) {
            problems.add("reason", "guest.problem.reason");
        } else if (reason.length() > LONGEST_REASON) {
            problems.add("reason", "release.problem.tooLong", LONGEST_REASON);
        }
        return named && reached ? Optional.of(new MailAddress(name, address)) : Optional.empty();
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
        problems.add("lastDay", "guest.problem.day", DAY.format(first), DAY.format(last));
        return Optional.empty();
    }
}
