package org.dateline.core.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.StaffId;

/** Every version of the routing table, and which of them was in use from when on. Nothing is changed or deleted. */
public interface RoutingVersions {

    /** The number of the table that came with the product. */
    int SHIPPED = 0;

    /** Keeps a table as the next version. It is not in use yet. */
    int add(String dmn, String why, StaffId by, Instant at);

    /** The last version first. */
    List<RoutingVersion> all();

    Optional<String> content(int version);

    /** The last first; none as long as only the table that came with the product was ever in use. */
    List<RoutingUse> uses();

    void use(RoutingUse use);
}
