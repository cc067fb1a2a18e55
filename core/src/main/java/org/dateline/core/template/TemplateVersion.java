package org.dateline.core.template;

import java.time.Instant;
import org.dateline.core.staff.StaffId;

/**
 * One version of the template. It is never changed and never deleted: what was once approved was set in it.
 *
 * @param number counted from 1
 * @param name of the file that was brought
 * @param by who brought it
 */
public record TemplateVersion(int number, String name, StaffId by, Instant at) {}
