/** Visits at the desk: the list, a visit's programme, and the form in which one is recorded. */
@NullMarked
package org.dateline.web.desk.visit;

import org.jspecify.annotations.NullMarked;
