/**
 * Visits at the desk: the list, a visit's programme, the form in which one is recorded, and the people whom visits
 * share.
 */
@NullMarked
package org.dateline.web.desk.visit;

import org.jspecify.annotations.NullMarked;
