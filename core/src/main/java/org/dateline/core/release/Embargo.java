package org.dateline.core.release;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The instant before which nobody outside may see a word of a release.
 *
 * @param until the first instant at which it may be seen
 * @param zone the zone in which the instant is written on the release
 */
public record Embargo(Instant until, ZoneId zone) {

    public boolean hasLiftedAt(Instant now) {
        return !now.isBefore(until);
    }

    public ZonedDateTime local() {
        return until.atZone(zone);
    }
}
