package org.dateline.core.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a member of the staff wants to be told.
 *
 * @param address where mails go; empty if nobody has said
 * @param hour of the day, in the organization's zone, at which the daily mail is sent: 0 to 23
 * @param language of the mails; null for the one in which the organization writes to its staff
 */
public record NoticeChoice(
        StaffId who,
        String address,
        Delivery delivery,
        int hour,
        @Nullable Language language) {

    private static final int LAST_HOUR = 23;
    private static final int USUAL_HOUR = 8;

    public NoticeChoice {
        if (!address.isEmpty() && !MailAddress.isAddress(address)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        if (hour < 0 || hour > LAST_HOUR) {
            throw new IllegalArgumentException("not an hour of the day: " + hour);
        }
    }

    /** In the organization's language. */
    public NoticeChoice(StaffId who, String address, Delivery delivery, int hour) {
        this(who, address, delivery, hour, null);
    }

    /** Of somebody who has not chosen: at once, as soon as there is an address. */
    public static NoticeChoice unsaid(StaffId who) {
        return new NoticeChoice(who, "", Delivery.AT_ONCE, USUAL_HOUR);
    }

    public Optional<Language> languageIfAny() {
        return Optional.ofNullable(language);
    }

    /** Whether any mail is sent. */
    public boolean wantsMail() {
        return delivery != Delivery.NONE && !address.isEmpty();
    }

    /** The last moment, up to now, at which the daily mail was due. An hour that the clocks skip comes right after. */
    public Instant lastDaily(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(zone);
        return today.isAfter(here)
                ? here.toLocalDate()
                        .minusDays(1)
                        .atTime(LocalTime.of(hour, 0))
                        .atZone(zone)
                        .toInstant()
                : today.toInstant();
    }

    /** When mails are sent. */
    public enum Delivery {
        AT_ONCE,
        DAILY,
        NONE
    }
}
