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

    /** The instant meant; when the clocks are put back and there are two, the earlier one. */
    static Optional<Instant> read(String typed, ZoneId zone, String field, Problems problems) {
        try {
            LocalDateTime local = LocalDateTime.parse(typed.strip());
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (!offsets.isEmpty()) {
                return Optional.of(local.toInstant(offsets.get(0)));
            }
            problems.add(field, "release.problem.hourSkipped", zone.getId());
        } catch (DateTimeParseException notAnHour) {
            problems.add(field, "release.problem.hour");
        }
        return Optional.empty();
    }
}
