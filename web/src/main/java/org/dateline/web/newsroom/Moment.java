package org.dateline.web.newsroom;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;

/** When something happened, as a page in that language says it, in the organization's zone. */
record Moment(Instant at, ZoneId zone, Language language) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** {@code 6 April 2023} */
    public String day() {
        return Dateline.longDate(local().toLocalDate(), language);
    }

    /** {@code 15:00} */
    public String hour() {
        return HOUR.format(local());
    }

    /** {@code +02:00} */
    public String offset() {
        return local().getOffset().getId().replace("Z", "+00:00");
    }

    private ZonedDateTime local() {
        return at.atZone(zone);
    }
}
