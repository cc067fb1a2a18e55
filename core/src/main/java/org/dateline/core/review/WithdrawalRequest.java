package org.dateline.core.review;

import java.time.Instant;
import org.dateline.core.staff.StaffId;

/**
 * Somebody wants a public release withdrawn. It takes an approver who is somebody else.
 *
 * @param reason for the public, in the release's language
 */
public record WithdrawalRequest(String reason, StaffId by, Instant at) {}
