package org.dateline.core.review;

import java.time.Instant;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.staff.StaffId;

/** The last yes, given to a fingerprint by somebody who wrote nothing of it. */
public record Approval(Fingerprint fingerprint, StaffId approver, Instant at) {}
