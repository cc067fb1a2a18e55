/** Whoever works away from the office sees its hours on their own clock, too. */
@NullMarked
package org.dateline.web.desk.zone;

import org.jspecify.annotations.NullMarked;
