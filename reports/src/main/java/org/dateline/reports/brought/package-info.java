/** Files that somebody brings, read so that they can do no harm. */
@NullMarked
package org.dateline.reports.brought;

import org.jspecify.annotations.NullMarked;
