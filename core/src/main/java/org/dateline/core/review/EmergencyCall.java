package org.dateline.core.review;

import java.time.Instant;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.staff.StaffId;

/**
 * Somebody who wrote nothing of a text says that it cannot wait for its reviews. A second person must say so, too, before it
 * is approved in an emergency.
 *
 * @param fingerprint of the text that cannot wait
 */
public record EmergencyCall(Fingerprint fingerprint, StaffId caller, Instant at) {}
