package org.dateline.core.release;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The instant before which nobody outside may see a word of a release.
 *
 * @param until the first instant at which it may be seen, to the second
 * @param zone the zone in which the instant is written on the release
 */
public record Embargo(Instant until, ZoneId zone) {

    public Embargo {
        // A database keeps microseconds: what it gives back must have the fingerprint of what it was given.
        until = until.truncatedTo(ChronoUnit.SECONDS);
    }

    public boolean hasLiftedAt(Instant now) {
        return !now.isBefore(until);
    }

    public ZonedDateTime local() {
        return until.atZone(zone);
    }
}
