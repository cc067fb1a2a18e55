package org.dateline.core.webhook;

import java.time.Instant;

/**
 * What a webhook is told.
 *
 * @param id the same at each attempt, so that what arrives twice is known for one
 * @param kind {@code publication}, {@code correction} or {@code withdrawal}
 * @param body JSON
 * @param at when it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // written once, sent once
public record HookMessage(String id, String kind, byte[] body, Instant at) {}
