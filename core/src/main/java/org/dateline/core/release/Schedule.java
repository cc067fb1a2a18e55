package org.dateline.core.release;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The hour at which an approved release becomes public.
 *
 * @param at the first instant at which it may
 * @param zone the zone in which the hour was chosen, and is shown
 */
public record Schedule(Instant at, ZoneId zone) {}
