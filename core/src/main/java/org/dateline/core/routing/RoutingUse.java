package org.dateline.core.routing;

import java.time.Instant;
import org.dateline.core.staff.StaffId;

/**
 * From when on releases were begun under a version of the routing table, and who said so.
 *
 * @param version its number; {@link RoutingVersions#SHIPPED} for the one that came with the product
 * @param decision what the engine calls it
 */
public record RoutingUse(int version, String decision, StaffId by, Instant at, String why) {}
