package org.dateline.web.desk.zone;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The zone in which somebody works, kept in a cookie of their browser. Nothing is decided by it; hours are only shown. */
public final class OwnZone {

    /** The cookie's name. */
    public static final String COOKIE = "dateline-zone";

    private static final Pattern PLACE =
            Pattern.compile("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    private OwnZone() {}

    /** The zone of that name, if there is one. */
    public static Optional<ZoneId> named(@Nullable String name) {
        return name != null && names().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    static List<String> names() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PLACE.matcher(name).matches())
                .sorted()
                .toList();
    }
}
