package org.dateline.core.routing;

import java.time.Instant;
import org.dateline.core.staff.StaffId;

/**
 * One version of the routing table. It is never changed and never deleted.
 *
 * @param number counted from 1
 * @param by who brought it
 * @param why what was changed in it, and for what reason
 */
public record RoutingVersion(int number, StaffId by, Instant at, String why) {}
