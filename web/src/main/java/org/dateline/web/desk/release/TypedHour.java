package org.dateline.web.desk.release;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.dateline.web.page.Problems;

/** An hour as a browser's field sends it: a local date and time, which a change of the clocks can make none or two. */
final class TypedHour {

    private TypedHour() {}

    /** The instant meant, if the clocks of the zone show this hour just once. */
    static Optional<Instant> read(String typed, ZoneId zone, String field, Problems problems) {
        try {
            LocalDateTime local = LocalDateTime.parse(typed.strip());
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.size() == 1) {
                return Optional.of(local.toInstant(offsets.get(0)));
            }
            problems.add(
                    field,
                    offsets.isEmpty() ? "release.problem.hourSkipped" : "release.problem.hourTwice",
                    zone.getId());
        } catch (DateTimeParseException notAnHour) {
            problems.add(field, "release.problem.hour");
        }
        return Optional.empty();
    }
}
